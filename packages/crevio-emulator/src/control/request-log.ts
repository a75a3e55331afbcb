import type { MiddlewareHandler } from "hono";
import type { NodeEnv } from "./faults.ts";

interface LoggedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  /** 0 when the connection was cut. */
  status: number;
  /** The kind of fault that was asked for and met it. */
  fault?: string;
  /** When it arrived. */
  at: string;
  /** What was sent, as it was sent. Never a header: those hold the token. */
  body?: string;
}

const capacity = 20_000;

/** The API requests that were answered, oldest first; the very oldest make room. */
export class RequestLog {
  #entries: LoggedRequest[] = [];

  get entries(): readonly LoggedRequest[] {
    return this.#entries.slice(-capacity);
  }

  clear(): void {
    this.#entries = [];
  }

  readonly middleware: MiddlewareHandler<NodeEnv> = async (c, next) => {
    const at = new Date().toISOString();
    await next();
    const body = c.req.method === "GET" ? "" : await c.req.text();
    const { method, path } = c.req;
    const fault = c.get("fault");
    const status = fault === "cut" ? 0 : c.res.status;
    const query = c.req.query();
    this.#entries.push({ method, path, query, status, at, ...(fault && { fault }), ...(body && { body }) });
    if (this.#entries.length >= 2 * capacity) this.#entries = this.#entries.slice(-capacity);
  };
}
