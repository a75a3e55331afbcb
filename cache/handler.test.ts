import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { hasRedis, startRedis } from "@/lib/test-redis";

describe.skipIf(!hasRedis)("two instances with one Redis", async () => {
  const redis = hasRedis ? await startRedis() : { url: "", stop() {}, restart() {} };
  afterAll(redis.stop);
  const running: ChildProcess[] = [];
  afterEach(() => {
    for (const child of running.splice(0)) child.kill();
  });

  /** A process that holds the cache of one instance. */
  async function start() {
    const env = { NODE_ENV: "test" as const, REDIS_URL: redis.url };
    const child = fork("cache/test-instance.mjs", { env, stdio: ["ignore", "ignore", "ignore", "ipc"] });
    running.push(child);
    await once(child, "message");
    let calls = 0;
    const call = (name: string, ...args: string[] | [string, string, string[]]) =>
      new Promise<unknown>((resolve) => {
        const number = ++calls;
        child.on("message", function onAnswer([of, result]: [number, unknown]) {
          if (of !== number) return;
          child.off("message", onAnswer);
          resolve(result);
        });
        child.send([number, name, ...args]);
      });
    return { call, end: () => child.kill() };
  }

  it("read what the other has read", async () => {
    const [a, b] = await Promise.all([start(), start()]);
    await a.call("set", "key 1", "Sea edition", ["product:sea"]);
    expect(await b.call("get", "key 1")).toEqual({ text: "Sea edition", isStale: false });
    expect(await b.call("get", "key 2")).toBeNull();
  });

  it("make anew what the other was told to, and then take what it has made", async () => {
    const [a, b] = await Promise.all([start(), start()]);
    await a.call("set", "key 3", "old", ["product:fox"]);
    await b.call("get", "key 3");
    await a.call("markStale", "product:fox");
    await expect.poll(() => b.call("get", "key 3")).toEqual({ text: "old", isStale: true });
    await a.call("set", "key 3", "new", ["product:fox"]);
    expect(await b.call("get", "key 3")).toEqual({ text: "new", isStale: false });
  });

  it("forget what may no longer be shown", async () => {
    const [a, b] = await Promise.all([start(), start()]);
    await a.call("set", "key 4", "secret", ["product:owl"]);
    await b.call("get", "key 4");
    await a.call("expire", "product:owl");
    await expect.poll(() => b.call("get", "key 4")).toBeNull();
  });

  it("know after a start what went stale before it", async () => {
    const a = await start();
    await a.call("set", "key 5", "old", ["product:elk"]);
    await a.call("markStale", "product:elk");
    a.end();
    expect(await (await start()).call("get", "key 5")).toEqual({ text: "old", isStale: true });
  });

  it("share nothing that broke off", async () => {
    const [a, b] = await Promise.all([start(), start()]);
    await a.call("setBroken", "key 6");
    expect(await a.call("get", "key 6")).toBeNull();
    expect(await b.call("get", "key 6")).toBeNull();
  });

  it("go on alone while Redis is away, and tell each other afterwards", async () => {
    const [a, b] = await Promise.all([start(), start()]);
    await a.call("set", "key 7", "kept", ["product:bee"]);
    await b.call("get", "key 7");
    await redis.stop();

    const began = Date.now();
    expect(await a.call("get", "key 7")).toEqual({ text: "kept", isStale: false });
    await a.call("set", "key 8", "own", []);
    expect(await a.call("get", "key 8")).toEqual({ text: "own", isStale: false });
    expect(await b.call("get", "key 8")).toBeNull();
    await a.call("markStale", "product:bee");
    expect(await b.call("get", "key 7")).toEqual({ text: "kept", isStale: false });
    expect(Date.now() - began).toBeLessThan(2_000);

    await redis.restart();
    await expect.poll(() => b.call("get", "key 7"), { timeout: 15_000 }).toEqual({ text: "kept", isStale: true });
  });
});
