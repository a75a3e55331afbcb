import { describe, expect, it, onTestFinished, vi } from "vitest";
import { connect, ready } from "../../cache/redis.mjs";
import { hasRedis, startRedis } from "../test-redis";
import { processCounter, sharedCounter } from "./counter";

it("counts within a span of time, each key for itself", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 0 });
  const counter = processCounter();
  expect(await counter.add("a", 60)).toBe(1);
  expect(await counter.add("a", 60)).toBe(2);
  expect(await counter.add("b", 60)).toBe(1);
  expect(await counter.get("a", 60)).toBe(2);
  vi.setSystemTime(60_000);
  expect(await counter.get("a", 60)).toBe(0);
  expect(await counter.add("a", 60)).toBe(1);
  vi.useRealTimers();
});

describe.skipIf(!hasRedis)("in a Redis", () => {
  it("counts what happens on all instances, and on its own while there is no Redis", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    const redis = await startRedis();
    onTestFinished(redis.stop);
    const [one, other] = [connect(redis.url, "one"), connect(redis.url, "other")];
    await Promise.all([one, other].map(ready));
    const [mine, theirs] = [sharedCounter(one), sharedCounter(other)];

    expect(await mine.add("a", 3_600)).toBe(1);
    expect(await theirs.add("a", 3_600)).toBe(2);
    expect(await mine.get("a", 3_600)).toBe(2);
    expect(await mine.get("b", 3_600)).toBe(0);

    await redis.stop();
    expect(await mine.add("a", 3_600)).toBe(2);
    for (const connection of [one, other]) connection.disconnect();
  });
});
