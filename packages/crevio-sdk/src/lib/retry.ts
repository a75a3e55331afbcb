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

const BACKOFF: BackoffConfig = { initialInterval: 250, maxInterval: 2_000, exponent: 2, maxElapsedTime: 5_000 };

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

  const { initialInterval, maxInterval, exponent, maxElapsedTime } = { ...BACKOFF, ...config.backoff };
  const backoffMs = Math.random() * Math.min(maxInterval, initialInterval * exponent ** attempt);
  const toldMs = answer && toldPauseMs(answer.response.headers);
  if (toldMs !== null) return Math.max(toldMs, backoffMs);
  return elapsedMs + backoffMs < maxElapsedTime ? backoffMs : null;
}

function isRetried(method: string, status: number): boolean {
  return status === 429 || (method === "GET" && (status === 408 || status >= 500));
}

// guess: the names of Crevio's rate limit headers are not published.
function toldPauseMs(headers: Headers): number | null {
  const retryAfter = headers.get("retry-after");
  const date = Date.parse(retryAfter ?? "");
  return (
    secondsToMs(retryAfter) ??
    (Number.isNaN(date) ? null : Math.max(0, date - Date.now())) ??
    secondsToMs(headers.get("ratelimit-reset")) ??
    secondsToMs(headers.get("x-ratelimit-reset"))
  );
}

/** Seconds from now or, if too many to be a wait, since 1970. */
function secondsToMs(text: string | null): number | null {
  if (!text || !/^\d+(\.\d+)?$/.test(text)) return null;
  const ms = Number(text) * 1_000;
  return ms < 1e12 ? ms : Math.max(0, ms - Date.now());
}
