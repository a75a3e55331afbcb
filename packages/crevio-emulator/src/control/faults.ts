import { setTimeout as pause } from "node:timers/promises";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context, MiddlewareHandler } from "hono";
import { z } from "zod";
import { Problem } from "../core/problem.ts";

/** What a request carries through the app: the streams of Node, and the fault that befell it. */
export interface NodeEnv {
  Bindings: HttpBindings;
  Variables: { fault?: Fault["kind"] };
}

export const faultSchema = z.object({
  /** A path with `*` for anything, or the beginning of one; below `/v1` without it. */
  path: z.string().startsWith("/").default("/"),
  method: z.string().toUpperCase().optional(),
  kind: z.enum(["status", "delay", "malformed", "truncate", "cut"]),
  status: z.int().min(400).max(599).default(500),
  /** Of `delay`; before the others when given. */
  delayMs: z.int().min(0).default(0),
  /** Seconds or a date, for the `Retry-After` of `status`. */
  retryAfter: z.coerce.string().optional(),
  /** More headers of `status`. */
  headers: z.record(z.string(), z.string()).default({}),
  /** The body of `status`, instead of an error of the API. */
  body: z.string().optional(),
  /** After so many requests it is over; never, when left out. */
  count: z.int().min(1).optional(),
});

type Fault = z.infer<typeof faultSchema>;

/** What goes wrong on purpose. */
export class Faults {
  #faults: Fault[] = [];

  get all(): readonly Fault[] {
    return this.#faults;
  }

  add(fault: Fault): void {
    this.#faults.push(fault);
  }

  clear(): void {
    this.#faults = [];
  }

  readonly middleware: MiddlewareHandler<NodeEnv> = async (c, next) => {
    const fault = this.#take(c.req.method, c.req.path.replace(/^\/v1(?=\/)/, ""));
    if (!fault) return next();
    c.set("fault", fault.kind);
    await pause(fault.delayMs, undefined, { ref: false });
    return fault.kind === "delay" ? next() : failing[fault.kind](c, fault);
  };

  #take(method: string, path: string): Fault | undefined {
    const fault = this.#faults.find((one) => (one.method ?? method) === method && matches(one.path, path));
    if (fault?.count === undefined) return fault;
    fault.count -= 1;
    if (fault.count === 0) this.#faults = this.#faults.filter((one) => one !== fault);
    return fault;
  }
}

const failing = {
  status: (_c: Context<NodeEnv>, { status, retryAfter, headers: more, body }: Fault) => {
    const headers = new Headers({ ...more, ...(retryAfter && { "retry-after": retryAfter }) });
    return body === undefined
      ? Response.json(new Problem(status, `A fault was asked for: ${status}`).body, { status, headers })
      : new Response(body, { status, headers });
  },
  malformed: (c: Context<NodeEnv>) =>
    c.body('{"object":"list","data":[{"id":', 200, { "content-type": "application/json" }),
  truncate: (c: Context<NodeEnv>) => {
    c.env.outgoing.writeHead(200, { "content-type": "application/json", "content-length": 4096 });
    c.env.outgoing.write('{"object":"list","data":[', () => c.env.outgoing.destroy());
    return RESPONSE_ALREADY_SENT;
  },
  cut: (c: Context<NodeEnv>) => {
    c.env.outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  },
};

function matches(pattern: string, path: string): boolean {
  if (!pattern.includes("*")) return path === pattern || path.startsWith(pattern.replace(/\/?$/, "/"));
  const expression = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${expression.join(".*")}$`).test(path);
}
