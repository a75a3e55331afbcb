import type { Redis } from "ioredis";
import { redis } from "./redis";

/** Small texts that are remembered for a while: of events that were taken, and of what they told. */
export interface Memory {
  get(key: string): Promise<string | null>;
  /** @param seconds after which it may be forgotten. */
  set(key: string, text: string, seconds: number): Promise<void>;
}

/** In this process alone, the newest `size` of them: what goes is asked of the API once more, or done twice. */
export function processMemory(size = 20_000): Memory {
  const kept = new Map<string, { text: string; until: number }>();
  return {
    async get(key) {
      const found = kept.get(key);
      return found && found.until > Date.now() ? found.text : null;
    },
    async set(key, text, seconds) {
      kept.delete(key);
      kept.set(key, { text, until: Date.now() + seconds * 1_000 });
      const oldest = kept.keys().next().value;
      if (kept.size > size && oldest !== undefined) kept.delete(oldest);
    },
  };
}

/** In a Redis that several instances share; while it does not answer, in this process. */
export function sharedMemory(redis: Redis, own: Memory = processMemory()): Memory {
  return {
    async get(key) {
      const shared = await redis.get(`crevio:memory:${key}`).catch(() => null);
      return shared ?? own.get(key);
    },
    async set(key, text, seconds) {
      await own.set(key, text, seconds);
      await redis.set(`crevio:memory:${key}`, text, "EX", seconds).catch(() => null);
    },
  };
}

export const memory = redis ? sharedMemory(redis) : processMemory();
