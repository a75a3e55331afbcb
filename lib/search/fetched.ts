const FRESH_MS = 300_000;

/** Where a thing that is fetched stands. */
export type Fetched<Value> = { status: "waiting" } | { status: "failed" } | { status: "here"; value: Value };

/** For `useSyncExternalStore`, and `fetch` to try again. */
export interface Source<Value> {
  subscribe: (listener: () => void) => () => void;
  read: () => Fetched<Value>;
  /** Never throws: see `read`. */
  fetch: () => Promise<void>;
}

/** In the place of `subscribe`, for who does not want it yet. */
export function unwatched(): () => void {
  return () => {};
}

/**
 * A thing that is fetched when somebody first subscribes, and anew when somebody does after five minutes; until then, and when
 * that fails, the last one stays.
 */
export function makeSource<Value>(load: () => Promise<Value>): Source<Value> {
  const listeners = new Set<() => void>();
  let state: Fetched<Value> = { status: "waiting" };
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | null = null;

  function become(next: Fetched<Value>) {
    state = next;
    for (const listener of listeners) listener();
  }

  async function run() {
    if (state.status === "failed") become({ status: "waiting" });
    try {
      const value = await load();
      fetchedAt = Date.now();
      become({ status: "here", value });
    } catch (error) {
      console.error(error);
      if (state.status !== "here") become({ status: "failed" });
    }
    running = null;
  }

  function fetch(): Promise<void> {
    if (Date.now() - fetchedAt < FRESH_MS) return Promise.resolve();
    running ??= run();
    return running;
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      fetch();
      return () => listeners.delete(listener);
    },
    read: () => state,
    fetch,
  };
}
