import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startTestEmulator } from "./test-client.ts";

const bin = fileURLToPath(new URL("../bin/crevio-emulator.js", import.meta.url));

function launched(...args: string[]) {
  const child = spawn(process.execPath, [bin, ...args], { env: { ...process.env, CREVIO_API_KEY: "" } });
  const output = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    output.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.err += chunk;
  });
  return { child, output, exit: once(child, "close") };
}

const command = (script: string) => ["--port", "0", "--", process.execPath, "--input-type=module", "-e", script];

test("a command meets a listening emulator, and its exit code is passed on", async () => {
  const { output, exit } = launched(
    ...command(`
      const { CREVIO_API_BASE_URL: url, CREVIO_API_KEY: key, CREVIO_WEBHOOK_SECRET: secret } = process.env;
      const { id } = await (await fetch(url + "/account", { headers: { authorization: "Bearer " + key } })).json();
      console.log(id, secret);
      process.exit(7);
    `),
  );
  expect(await exit).toEqual([7, null]);
  expect(output.out).toMatch(/^acct_demo whsec_\S+\n$/);
  expect(output.err).toMatch(/Crevio emulator on http:\/\/127\.0\.0\.1:\d+\/v1/);
}, 20_000);

test("a signal reaches the command", async () => {
  const { child, output, exit } = launched(
    ...command(`process.on("SIGTERM", () => process.exit(3)); setInterval(() => {}, 1000); console.log("up");`),
  );
  child.stdout.once("data", () => child.kill("SIGTERM"));
  expect(await exit).toEqual([3, null]);
  expect(output.out).toBe("up\n");
}, 20_000);

test("what the command has started ends with it, also when the command keeps signals to itself", async () => {
  const inner = `console.log("up"); setInterval(() => {}, 1000)`;
  const { child, exit } = launched("--port", "0", "--", "sh", "-c", `"${process.execPath}" -e '${inner}'; true`);
  child.stdout.once("data", () => child.kill("SIGTERM"));
  // The output closes when the last process that holds it has ended.
  expect(await exit).toEqual([143, null]);
}, 20_000);

test("a command ended by a signal gives 128 and its number", async () => {
  const { exit } = launched(...command(`process.kill(process.pid, "SIGKILL")`));
  expect(await exit).toEqual([137, null]);
}, 20_000);

test("bad options are explained", async () => {
  const { output, exit } = launched("--port", "many");
  expect(await exit).toEqual([2, null]);
  expect(output.err).toContain("crevio-emulator: --port");
}, 20_000);

test("a rate is kept to, and a bad one explained", async () => {
  const script = `
    const { CREVIO_API_BASE_URL: url, CREVIO_API_KEY: authorization } = process.env;
    for (let time = 0; time < 2; time += 1) console.log((await fetch(url + "/account", { headers: { authorization } })).status);
  `;
  const { output, exit } = launched("--rate", "1/m", ...command(script));
  expect(await exit).toEqual([0, null]);
  expect(output.out).toBe("200\n429\n");
  const bad = launched("--rate", "often");
  expect(await bad.exit).toEqual([2, null]);
  expect(bad.output.err).toContain("--rate: must be like 100/s");
}, 20_000);

test("a taken port is explained", async () => {
  const other = await startTestEmulator();
  const { output, exit } = launched("--port", new URL(other.origin).port);
  expect(await exit).toEqual([2, null]);
  expect(output.err).toContain("choose another with --port");
  await other.close();
}, 20_000);
