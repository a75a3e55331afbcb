import { InvalidRequestError } from "../models/errors.ts";
import { HTTPClient } from "./http.ts";
import type { RetryConfig } from "./retry.ts";

export interface CrevioOptions {
  /** Token from Settings → Developer in Crevio. For servers only: it may do anything its maker may. */
  apiKey?: string;
  /** The name of `apiKey` in Crevio's API overview. */
  apiKeyAuth?: string;
  /** Default `https://api.crevio.co/v1`. */
  serverURL?: string | URL;
  httpClient?: HTTPClient;
  retryConfig?: RetryConfig;
  /** Milliseconds a call may take in total: attempts, waits between them and reading. Default 10,000. */
  timeoutMs?: number;
  /** Told of every attempt and wait; never of tokens, queries or bodies. `console` will do. */
  debugLogger?: { log(message: string): void };
}

export type Config = ReturnType<typeof readConfig>;

/** Fills in the defaults. Throws `InvalidRequestError` for what could never work; its message says what to do. */
export function readConfig(options: CrevioOptions) {
  return {
    token: readToken(options.apiKey ?? options.apiKeyAuth),
    baseURL: readBaseURL(options.serverURL ?? "https://api.crevio.co/v1"),
    httpClient: options.httpClient ?? new HTTPClient(),
    retryConfig: options.retryConfig ?? {},
    timeoutMs: readTimeoutMs(options.timeoutMs ?? 10_000),
    debugLogger: options.debugLogger,
  };
}

export function readTimeoutMs(timeoutMs: number): number {
  // Timers take no more than 31 bits, and fire at once when given more.
  if (timeoutMs > 0 && timeoutMs < 2 ** 31) return timeoutMs;
  throw new InvalidRequestError("timeoutMs must be a number of milliseconds, more than 0 and less than 2^31");
}

function readToken(given: string | undefined): string {
  const token = given?.trim();
  if (!token) throw new InvalidRequestError("No API token: pass one as new Crevio({ apiKey })");
  // `Headers` would refuse it with an error that quotes it.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new InvalidRequestError("The API token holds blanks or characters that a header cannot carry: copy it again");
  }
  return token;
}

function readBaseURL(given: string | URL): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new InvalidRequestError("serverURL must be an http(s) URL without a password, like https://api.crevio.co/v1");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}
