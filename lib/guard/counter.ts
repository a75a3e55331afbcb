/** Counts what happens within spans of time. A store that several instances share can take the place of the one in memory. */
export interface Counter {
  /** One more of `key` in the span of so many seconds that is now. Tells how many there are. */
  add(key: string, seconds: number): Promise<number>;
  /** How many there are, without one more. */
  get(key: string, seconds: number): Promise<number>;
}

/** Counts in this process alone, of the newest `size` keys. */
export function processCounter(size = 50_000): Counter {
  const counts = new Map<string, number>();
  const nameOf = (key: string, seconds: number) => `${key} ${Math.floor(Date.now() / (seconds * 1_000))}`;
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

export const counter = processCounter();
