import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { join } from "node:path";
import type { Emulator } from "crevio-emulator";

const NEXT = "node_modules/next/dist/bin/next";
const LOG = ".next/shop.log";
const SAMPLE_MS = 1_000;

/** What a shop needs to know of the store it sells for. */
type Crevio = Pick<Emulator, "baseUrl" | "apiKey" | "webhookSecret">;

/** Throws where the build fails. */
export async function buildShop(crevio: Crevio, origin: string): Promise<void> {
  const startedAt = performance.now();
  const build = spawn(process.execPath, [NEXT, "build"], { env: settingsOf(crevio, origin), stdio: "pipe" });
  let said = "";
  for (const stream of [build.stdout, build.stderr]) stream.on("data", (text) => (said += text));
  const [code] = await once(build, "exit");
  if (code !== 0) throw new Error(`The build failed:\n${said}`);
  console.log(`Built in ${Math.round((performance.now() - startedAt) / 1_000)} s.`);
}

/** Serves what was built, until `stop`: in this folder, or in another that holds a copy. */
export async function startShop(crevio: Crevio, origin: string, { folder = ".", settings = {} } = {}) {
  const { port } = new URL(origin);
  // What it says of failing calls would fill the screen.
  const log = openSync(join(folder, LOG), "a");
  const server = spawn(process.execPath, [NEXT, "start", "-H", "127.0.0.1", "-p", port], {
    cwd: folder,
    env: { ...settingsOf(crevio, origin), ...settings },
    stdio: ["ignore", log, log],
  });
  const kill = () => server.kill();
  process.once("exit", kill);
  await isUp(origin, server);
  const samples: number[] = [];
  let timer: NodeJS.Timeout | undefined;

  return {
    watchMemory() {
      timer = setInterval(() => samples.push(residentMb(server.pid)), SAMPLE_MS);
    },
    /** Resident megabytes at half time and at the end: the middle one of a tenth of the samples each. */
    memory() {
      clearInterval(timer);
      const tenth = Math.max(1, Math.floor(samples.length / 10));
      const half = Math.floor(samples.length / 2);
      return { half: median(samples.slice(half - tenth, half)), end: median(samples.slice(-tenth)) };
    },
    async stop() {
      clearInterval(timer);
      process.off("exit", kill);
      if (server.exitCode !== null) return;
      kill();
      await once(server, "exit");
    },
  };
}

function settingsOf({ baseUrl, apiKey, webhookSecret }: Crevio, origin: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "production",
    CREVIO_API_BASE_URL: baseUrl,
    CREVIO_API_KEY: apiKey,
    CREVIO_WEBHOOK_SECRET: webhookSecret,
    SITE_URL: origin,
  };
}

async function isUp(origin: string, server: { exitCode: number | null }): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The shop ended with ${server.exitCode}: is the port taken?`);
    if (
      await fetch(`${origin}/api/health`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The shop does not answer");
}

function residentMb(pid = 0): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1_024;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
