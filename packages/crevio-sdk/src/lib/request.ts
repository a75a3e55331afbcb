import {
  ConnectionError,
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  UnexpectedClientError,
} from "../models/errors.ts";
import type { Answer } from "./answer.ts";
import { type Config, readTimeoutMs } from "./config.ts";
import { snakeCase } from "./keys.ts";
import { retryPauseMs } from "./retry.ts";

export interface Call {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below the server's URL, its segments encoded. */
  path: string;
  /** As on the wire. */
  params: Record<string, unknown>;
  /** What holds them: unless told, the query of a GET or DELETE, the body of a POST or PATCH. */
  carrier?: "query" | "body";
}

export interface RequestOptions {
  signal?: AbortSignal;
  /** In place of the client's own, in milliseconds. */
  timeoutMs?: number;
}

export type Send = (call: Call, options?: RequestOptions) => Promise<Answer>;

/** Sends a call as often as the retry rules allow, and answers with the last response, whatever its status. */
export function createSend(config: Config): Send {
  return async (call, { signal, timeoutMs = config.timeoutMs } = {}) => {
    const name = `${call.method} ${call.path}`;
    const stop = new AbortController();
    const onAbort = () => stop.abort(new RequestAbortedError(`${name} was aborted`, { cause: signal?.reason }));
    const onTimeout = () => stop.abort(new RequestTimeoutError(`${name} took longer than ${timeoutMs} ms`));
    const timer = setTimeout(onTimeout, readTimeoutMs(timeoutMs));
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();

    try {
      // Raced, because neither waits nor every `fetcher` heed the signal.
      return await Promise.race([stopped(stop.signal), sendUntilFinal(config, call, stop.signal, timeoutMs)]);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    }
  };
}

async function sendUntilFinal(config: Config, call: Call, signal: AbortSignal, timeoutMs: number): Promise<Answer> {
  const { method, path } = call;
  const startedAt = performance.now();

  for (let attempt = 0; ; attempt += 1) {
    signal.throwIfAborted();
    const outcome = await sendOnce(config, call, signal);
    const answer = outcome instanceof ConnectionError ? null : outcome;
    const elapsedMs = performance.now() - startedAt;
    config.debugLogger?.log(`${method} ${path}: ${answer?.response.status ?? "no answer"} after ${elapsedMs | 0} ms`);

    const pauseMs = retryPauseMs(config.retryConfig, { method, answer, attempt, elapsedMs });
    if (pauseMs === null || elapsedMs + pauseMs >= timeoutMs) {
      if (outcome instanceof ConnectionError) throw outcome;
      return outcome;
    }
    config.debugLogger?.log(`${method} ${path}: again in ${pauseMs | 0} ms`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

async function sendOnce(config: Config, call: Call, signal: AbortSignal): Promise<Answer | ConnectionError> {
  const { method, path } = call;
  const request = createRequest(config, call, signal);
  try {
    const response = await config.httpClient.request(request);
    return { method, path, response, body: await response.text() };
  } catch (cause) {
    signal.throwIfAborted();
    const code = systemCode(cause);
    // What `fetch` throws is a TypeError by standard. It is no `cause`, for it may hold the URL or bytes of the answer.
    if (code || cause instanceof TypeError) return new ConnectionError(`${method} ${path} got no answer${code}`);
    throw new UnexpectedClientError(`${method} ${path} failed in the client`, { cause });
  }
}

function createRequest({ baseURL, token }: Config, call: Call, signal: AbortSignal): Request {
  const { method, path, params, carrier = method === "GET" || method === "DELETE" ? "query" : "body" } = call;
  const headers = new Headers({ Authorization: `Bearer ${token}`, Accept: "application/json" });
  // Browsers have their own, and a header of ours would need the API's leave.
  if (!("document" in globalThis)) headers.set("User-Agent", "crevio-sdk/0.6.0");
  // Followed, a POST would come back as a GET; Workers do not know "error".
  const init = { method, headers, signal, redirect: "manual" } as const;

  try {
    if (carrier === "query") return new Request(baseURL + path + queryOf(params), init);
    headers.set("Content-Type", "application/json");
    return new Request(baseURL + path, { ...init, body: JSON.stringify(params) });
  } catch (cause) {
    throw new InvalidRequestError(`${method} ${path} was given parameters that cannot be sent`, { cause });
  }
}

function queryOf({ expand = [], ...params }: Record<string, unknown>): string {
  const values: Record<string, unknown> = { ...params, expand: snakeCase([expand].flat().join(",")) };
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value !== null && value !== "") query.set(key, value instanceof Date ? value.toISOString() : String(value));
  }
  return query.size > 0 ? `?${query}` : "";
}

/** Such as ` (ECONNREFUSED)`, empty where the runtime tells none. */
function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return "code" in error && typeof error.code === "string" ? ` (${error.code})` : systemCode(error.cause);
}

function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
