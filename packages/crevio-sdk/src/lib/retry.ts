import type { Answer } from "./answer.ts";

/** All times in milliseconds. */
export interface BackoffConfig {
  /** Ceiling of the first wait; each wait is drawn at random below its ceiling. Default 250. */
  initialInterval: number;
  /** Highest ceiling. Default 2,000. */
  maxInterval: number;
  /** Growth of the ceiling from wait to wait. Default 2. */
  exponent: number;
  /** No wait of our own choosing ends later than this after the first attempt began. Default 5,000. */
  maxElapsedTime: number;
}

export interface RetryConfig {
  /** `none` sends every request once. Default `backoff`. */
  strategy?: "backoff" | "none";
  backoff?: Partial<BackoffConfig>;
  /** Whether a GET without an answer is sent again. Default true. */
  retryConnectionErrors?: boolean;
}

/**
 * Milliseconds to wait before sending again, or `null` if this outcome stands.
 *
 * A GET repeats after no answer (`answer` is `null`), 408, 429 and 5xx. Anything else changes data, so it repeats only
 * after 429, which says that nothing was done. A wait told by the response is never shortened.
 */
export function retryPauseMs(
  config: RetryConfig,
  { method, answer, attempt, elapsedMs }: { method: string; answer: Answer | null; attempt: number; elapsedMs: number },
): number | null {
  const isRepeatable = answer
    ? isRetried(method, answer.response.status)
    : method === "GET" && config.retryConnectionErrors !== false;
  if (config.strategy === "none" || !isRepeatable) return null;

  const { initialInterval = 250, maxInterval = 2_000, exponent = 2, maxElapsedTime = 5_000 } = config.backoff ?? {};
  const backoffMs = Math.random() * Math.min(maxInterval, initialInterval * exponent ** attempt);
  const toldMs = answer && toldPauseMs(answer.response.headers);
  if (toldMs !== null) return Math.max(toldMs, backoffMs);
  return elapsedMs + backoffMs < maxElapsedTime ? backoffMs : null;
}

function isRetried(method: string, status: number): boolean {
  return status === 429 || (method === "GET" && (status === 408 || status >= 500));
}

function toldPauseMs(headers: Headers): number | null {
  // guess: the names of Crevio's rate limit headers are not published.
  const names = ["retry-after", "ratelimit-reset", "x-ratelimit-reset"];
  return names.map((name) => pauseMsOf(headers.get(name) ?? "")).find((ms) => ms !== null) ?? null;
}

/** Of seconds from now, of a date or, if too many for a wait, of seconds since 1970. */
function pauseMsOf(text: string): number | null {
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1_000 : Date.parse(text);
  if (Number.isNaN(ms)) return null;
  return ms < 1e11 ? ms : Math.max(0, ms - Date.now());
}
