import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { connect, ready } from "../cache/redis.mjs";
import { processMemory, sharedMemory } from "./memory";
import { hasRedis, startRedis } from "./test-redis";

afterEach(() => void vi.useRealTimers());

it("keeps a text for as long as it was told", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 0 });
  const memory = processMemory();
  await memory.set("a", "first", 10);
  await memory.set("a", "second", 20);
  vi.setSystemTime(19_000);
  expect(await memory.get("a")).toBe("second");
  vi.setSystemTime(20_000);
  expect(await memory.get("a")).toBeNull();
  expect(await memory.get("b")).toBeNull();
});

it("forgets the oldest rather than grow", async () => {
  const memory = processMemory(2);
  for (const key of ["a", "b", "a", "c"]) await memory.set(key, key, 10);
  expect(await Promise.all(["a", "b", "c"].map(memory.get))).toEqual(["a", null, "c"]);
});

describe.skipIf(!hasRedis)("in a Redis", () => {
  it("is known to all instances, and to its own while there is no Redis", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    const redis = await startRedis();
    onTestFinished(redis.stop);
    const [one, other] = [connect(redis.url, "one"), connect(redis.url, "other")];
    await Promise.all([one, other].map(ready));
    const [mine, theirs] = [sharedMemory(one), sharedMemory(other)];

    await mine.set("event 1", "taken", 10);
    expect(await theirs.get("event 1")).toBe("taken");
    expect(await theirs.get("event 2")).toBeNull();

    await redis.stop();
    expect(await mine.get("event 1")).toBe("taken");
    await mine.set("event 3", "alone", 10);
    expect(await mine.get("event 3")).toBe("alone");
    for (const connection of [one, other]) connection.disconnect();
  });
});
