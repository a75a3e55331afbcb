import type { Redis } from "ioredis";
import { WINDOW_MS } from "./pace";

/** When the last calls of all instances started, and that the API wants none. */
const KEYS = ["crevio:calls", "crevio:calls:rest"] as const;

const NOW = `
local time = redis.call("TIME")
local now = time[1] * 1000 + math.floor(time[2] / 1000)`;

const COUNT = `
redis.call("ZADD", KEYS[1], now, ARGV[1])
redis.call("PEXPIRE", KEYS[1], ARGV[2])
return { 0, 0 }`;

/** Counts a call anew, from so many milliseconds ago. */
const RECOUNT = `${NOW} - ARGV[3]${COUNT}`;

/** Counts a call in, and tells `[0, 0]`; else the milliseconds of the pause that was asked for, or else until a call may start. */
const CLAIM = `${NOW}
local rest = redis.call("PTTL", KEYS[2])
if rest > 0 then return { rest, 0 } end
redis.call("ZREMRANGEBYSCORE", KEYS[1], "-inf", now - ARGV[2])
if redis.call("ZCARD", KEYS[1]) >= tonumber(ARGV[3]) then
  return { 0, redis.call("ZRANGE", KEYS[1], 0, 0, "WITHSCORES")[2] + ARGV[2] - now }
end${COUNT}`;

/** Keeps all instances together within so many calls in any second, by the clock of their Redis. While that does not answer, each keeps to it alone. */
export class SharedPace {
  readonly #redis: Redis;
  readonly #perSecond: number;

  constructor(redis: Redis, perSecond: number) {
    this.#redis = redis;
    this.#perSecond = perSecond;
  }

  /**
   * Counts a call in where both are 0; else how long the API wants no calls, or until one may start, in milliseconds.
   *
   * @param call a name of its own.
   */
  async claim(call: string): Promise<{ restMs: number; waitMs: number }> {
    const answer = await this.#eval(CLAIM, call, WINDOW_MS, this.#perSecond);
    const [restMs = 0, waitMs = 0] = Array.isArray(answer) ? answer.map(Number) : [];
    return { restMs, waitMs };
  }

  /**
   * A call that was counted in counts from so many milliseconds ago: one starts late where a busy process hears late that it may, and is on its way
   * until its answer. Never throws.
   */
  async recount(call: string, agoMs = 0): Promise<void> {
    await this.#eval(RECOUNT, call, WINDOW_MS, Math.floor(agoMs));
  }

  /** The API asks everyone to come back after so many milliseconds. Never throws. */
  async rest(ms: number): Promise<void> {
    if (ms >= 1) await this.#redis.set(KEYS[1], "", "PX", Math.ceil(ms)).catch(() => null);
  }

  #eval(script: string, ...values: (string | number)[]): Promise<unknown> {
    return this.#redis.eval(script, KEYS.length, ...KEYS, ...values).catch(() => null);
  }
}
