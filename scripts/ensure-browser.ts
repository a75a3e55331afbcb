/**
 * Sees to it that there is a browser for the end-to-end tests: one that is here, else Playwright's own, else the
 * distribution's package. Says what to do where none can be had.
 */
import { spawnSync } from "node:child_process";
import { findBrowser } from "../e2e/browser";

const attempts: [string, string[]][] = [
  ["npx", ["playwright", "install", "chromium"]],
  ...(isRoot() ? aptGet([]) : aptGet(["sudo", "-n"])),
];

for (const [command, args] of attempts) {
  if (usableBrowser()) break;
  console.log(`No Chromium yet: ${command} ${args.join(" ")}`);
  spawnSync(command, args, { stdio: "inherit", timeout: 300_000, shell: process.platform === "win32" });
}

const browser = usableBrowser();
if (browser) {
  console.log(`Browser: ${browser}`);
} else {
  console.error(
    "The end-to-end tests need Chromium, and it could not be installed from here.\n" +
      "Install it (npx playwright install --with-deps chromium, or your system's package `chromium`),\n" +
      "or set CHROMIUM_PATH to one you have, and run npm test again.",
  );
  process.exit(1);
}

/** A browser that starts: one that was downloaded may lack libraries of the system. */
function usableBrowser(): string | undefined {
  const path = findBrowser();
  return path && spawnSync(path, ["--version"]).status === 0 ? path : undefined;
}

function aptGet(prefix: string[]): [string, string[]][] {
  const calls = [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "chromium"],
  ];
  return calls.map((call) => {
    const [command = "", ...args] = [...prefix, ...call];
    return [command, args];
  });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
