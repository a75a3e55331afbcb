import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** Whether this machine has a Redis to test with. CI has: see `.ci/run`. */
export const hasRedis = isInstalled();

/** A Redis of its own, until `stop`, that can come back; it forgets what it held. */
export async function startRedis() {
  const port = await freePort();
  let server = await start(port);
  const stop = async () => {
    server.kill();
    if (server.exitCode === null) await once(server, "exit");
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    stop,
    async restart() {
      server = await start(port);
    },
  };
}

async function start(port: number): Promise<ChildProcess> {
  const settings = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const server = spawn("redis-server", settings, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  while (!said.includes("Ready to accept connections")) said += (await once(server.stdout, "data"))[0];
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function isInstalled(): boolean {
  try {
    execFileSync("redis-server", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
