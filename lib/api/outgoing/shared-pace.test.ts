import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { connect } from "../../../cache/redis.mjs";
import { hasRedis, startRedis } from "../../test-redis";
import { SharedPace } from "./shared-pace";

describe.skipIf(!hasRedis)("two instances with one Redis", () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let one: SharedPace;
  let other: SharedPace;
  beforeAll(async () => {
    redis = await startRedis();
    const [mine, theirs] = [connect(redis.url, "one"), connect(redis.url, "other")];
    one = new SharedPace(mine, 4);
    other = new SharedPace(theirs, 4);
    return async () => {
      for (const connection of [mine, theirs]) connection.disconnect();
      await redis.stop();
    };
  });
  afterEach(() => new Promise((resolve) => setTimeout(resolve, 1_100)));

  it("start no more calls in a second than one may", async () => {
    const claims = [];
    for (let count = 0; count < 6; count += 1) claims.push(await (count % 2 ? one : other).claim(`call ${count}`));
    expect(claims.filter(({ waitMs }) => waitMs === 0)).toHaveLength(4);
    const waitMs = claims.at(-1)?.waitMs ?? 0;
    expect(waitMs).toBeGreaterThan(900);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    expect(await one.claim("call")).toEqual({ restMs: 0, waitMs: 0 });
  });

  it("count a call from when it starts and is answered, which may be long after it was let", async () => {
    for (let count = 0; count < 4; count += 1) await one.claim(`call ${count}`);
    await new Promise((resolve) => setTimeout(resolve, 700));
    for (let count = 0; count < 4; count += 1) await one.recount(`call ${count}`, 100);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await other.claim("call")).waitMs).toBeGreaterThan(400);
  });

  it("rest together", async () => {
    await one.rest(500);
    expect((await other.claim("call")).restMs).toBeGreaterThan(400);
    await new Promise((resolve) => setTimeout(resolve, 510));
    expect(await other.claim("call")).toEqual({ restMs: 0, waitMs: 0 });
  });

  it("go on alone without it", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    await redis.stop();
    await one.rest(500);
    expect(await one.claim("call")).toEqual({ restMs: 0, waitMs: 0 });
  });
});
