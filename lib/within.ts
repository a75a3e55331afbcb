/**
 * What `start` gives, or a `TimeoutError` after so many milliseconds, when the signal is aborted too. Both, because `fetch` on Node 20 can lose its
 * signal to the garbage collector, and then waits for five minutes.
 */
export async function within<Value>(ms: number, start: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new DOMException(`timeout after ${ms} ms`, "TimeoutError");
      stop.abort(error);
      reject(error);
    }, ms);
  });
  try {
    return await Promise.race([start(stop.signal), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
