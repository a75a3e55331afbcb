import type { MiddlewareHandler } from "hono";
import { Problem } from "../core/problem.ts";
import type { Settings } from "../settings.ts";

const windowMs: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Refuses what comes faster than the setting `rate` allows. A window begins with the first request after the last one. */
export class RateLimit {
  readonly #settings: Settings;
  #endsMs = 0;
  #taken = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** The next request begins a window. */
  clear(): void {
    this.#endsMs = 0;
  }

  readonly middleware: MiddlewareHandler = async (_c, next) => {
    const { rate } = this.#settings;
    if (rate === null) return next();
    const [most, unit = ""] = rate.split("/");
    const nowMs = performance.now();
    if (nowMs >= this.#endsMs) {
      this.#endsMs = nowMs + (windowMs[unit] ?? 0);
      this.#taken = 0;
    }
    this.#taken += 1;
    if (this.#taken <= Number(most)) return next();
    const seconds = Math.ceil((this.#endsMs - nowMs) / 1000);
    const { status, body } = new Problem(429, `More than ${rate} requests.`);
    return Response.json(body, { status, headers: { "retry-after": String(seconds) } });
  };
}
