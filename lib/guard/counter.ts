import type { Redis } from "ioredis";
import { redis } from "../redis";

/** Counts what happens within spans of time. */
export interface Counter {
  /** One more of `key` in the span of so many seconds that is now. Tells how many there are. */
  add(key: string, seconds: number): Promise<number>;
  /** How many there are, without one more. */
  get(key: string, seconds: number): Promise<number>;
}

/** Counts in this process alone, of the newest `size` keys. */
export function processCounter(size = 50_000): Counter {
  const counts = new Map<string, number>();
  return {
    async add(key, seconds) {
      const name = nameOf(key, seconds);
      const count = (counts.get(name) ?? 0) + 1;
      counts.delete(name);
      counts.set(name, count);
      const oldest = counts.keys().next().value;
      if (counts.size > size && oldest !== undefined) counts.delete(oldest);
      return count;
    },
    async get(key, seconds) {
      return counts.get(nameOf(key, seconds)) ?? 0;
    },
  };
}

/** Counts of all instances, in a Redis that they share; while it does not answer, of this process. */
export function sharedCounter(redis: Redis, own: Counter = processCounter()): Counter {
  return {
    async add(key, seconds) {
      const name = `crevio:count:${nameOf(key, seconds)}`;
      const mine = await own.add(key, seconds);
      const answers = await redis
        .multi()
        .incr(name)
        .expire(name, seconds)
        .exec()
        .catch(() => null);
      const all = answers?.[0]?.[1];
      return typeof all === "number" ? all : mine;
    },
    async get(key, seconds) {
      const mine = await own.get(key, seconds);
      const all = await redis.get(`crevio:count:${nameOf(key, seconds)}`).catch(() => null);
      return all === null ? mine : Number(all);
    },
  };
}

export const counter = redis ? sharedCounter(redis) : processCounter();

function nameOf(key: string, seconds: number): string {
  return `${key} ${Math.floor(Date.now() / (seconds * 1_000))}`;
}
