import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { startRedis } from "../lib/test-redis";
import { startShop } from "../scripts/shop";
import { emulatorAt } from "./emulator";
import { EMULATOR_KEY, SHOP_PORT, WEBHOOK_SECRET } from "./origins";

/** Below the ports of the journeys, and of those at another `E2E_PORT` close by. */
const PORTS = { door: SHOP_PORT - 50, emulator: SHOP_PORT - 49, first: SHOP_PORT - 48 };

const EMULATOR = "packages/crevio-emulator/bin/crevio-emulator.js";

/** What a server of the shop reads besides its build. */
const READ = ["cache", "lib", "next.config.ts", "package.json", "tsconfig.json", "tsconfig.base.json"];

/**
 * Instances of the shop that has been built, each with files of its own as on a machine of its own, behind one port and one Redis; and a Crevio
 * that sends its events to that port.
 */
export async function startInstances(count: number) {
  const redis = await startRedis();
  const crevio = await startCrevio();
  const instances = Array.from({ length: count }, (_, index) => instance(PORTS.first + index, redis.url));
  for (const one of instances) await one.start();
  const door = openDoor(() => instances.filter(({ isRunning }) => isRunning()).map(({ port }) => port));

  return {
    origin: `http://127.0.0.1:${PORTS.door}`,
    emulator: emulatorAt(`http://127.0.0.1:${PORTS.emulator}`),
    redis,
    instances,
    async end() {
      door.close();
      await Promise.all(instances.map((one) => one.end()));
      await end(crevio);
      await redis.stop();
    },
  };
}

function instance(port: number, redisUrl: string) {
  const origin = `http://127.0.0.1:${port}`;
  const folder = copyOfShop();
  let running: Awaited<ReturnType<typeof startShop>> | null = null;
  const stop = async () => {
    const shop = running;
    running = null;
    await shop?.stop();
  };
  return {
    port,
    origin,
    isRunning: () => running !== null,
    stop,
    async start() {
      const baseUrl = `http://127.0.0.1:${PORTS.emulator}/v1`;
      const settings = { SITE_URL: `http://127.0.0.1:${PORTS.door}`, REDIS_URL: redisUrl };
      const crevio = { baseUrl, apiKey: EMULATOR_KEY, webhookSecret: WEBHOOK_SECRET };
      running = await startShop(crevio, origin, { folder, settings });
    },
    async end() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

function copyOfShop(): string {
  const folder = mkdtempSync(join(tmpdir(), "instance-"));
  for (const name of READ) cpSync(name, join(folder, name), { recursive: true });
  // Not what only builds read.
  const filter = (path: string) =>
    !["cache", "dev"].includes(basename(path)) || resolve(path, "..") !== resolve(".next");
  cpSync(".next", join(folder, ".next"), { recursive: true, preserveTimestamps: true, filter });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

async function startCrevio(): Promise<ChildProcess> {
  const { emulator, door } = PORTS;
  const settings = ["--api-key", EMULATOR_KEY, "--webhook-secret", WEBHOOK_SECRET];
  const address = ["--port", `${emulator}`, "--store-url", `http://127.0.0.1:${door}`];
  const server = spawn(process.execPath, [EMULATOR, ...address, ...settings], { stdio: ["ignore", "ignore", "pipe"] });
  await once(server.stderr, "data");
  return server;
}

/** Each connection leads to the next of these ports in turn. */
function openDoor(ports: () => number[]) {
  let count = 0;
  return createServer((visitor) => {
    const open = ports();
    const port = open[count++ % open.length];
    if (!port) return void visitor.destroy();
    const shop = connect(port, "127.0.0.1");
    visitor.pipe(shop).pipe(visitor);
    for (const socket of [visitor, shop])
      socket.on("error", () => {
        visitor.destroy();
        shop.destroy();
      });
  }).listen(PORTS.door, "127.0.0.1");
}

async function end(child: ChildProcess): Promise<void> {
  child.kill();
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}
