import { setTimeout as pause } from "node:timers/promises";
import type { Control } from "../control.ts";

const WELL_MS = 24_000;
const ILL_MS = 6_000;

const FAULTS = [
  { kind: "status", status: 500 },
  { kind: "status", status: 429, retryAfter: 2 },
  { kind: "delay", delayMs: 10_000 },
  { kind: "malformed" },
  { kind: "truncate" },
  { kind: "cut" },
];

/** When the API fails: six seconds of thirty, each time in another way. */
export class Outages {
  readonly #crevio: Control;
  readonly #spans: { from: number; to: number }[] = [];

  constructor(crevio: Control) {
    this.#crevio = crevio;
  }

  async come(stop: AbortSignal): Promise<void> {
    for (let count = 0; await rest(WELL_MS, stop); count += 1) {
      const span = { from: performance.now(), to: Number.POSITIVE_INFINITY };
      await this.#crevio("POST", "faults", FAULTS[count % FAULTS.length]);
      this.#spans.push(span);
      await rest(ILL_MS, stop);
      await this.#crevio("DELETE", "faults");
      span.to = performance.now();
    }
  }

  /** How long the API could be read between two moments, in milliseconds. */
  readableMs(from: number, to: number): number {
    const ill = this.#spans.map((span) => Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)));
    return ill.reduce((left, ms) => left - ms, to - from);
  }
}

/** Whether the time has passed before the end. */
function rest(ms: number, stop: AbortSignal): Promise<boolean> {
  return pause(ms, undefined, { signal: stop }).then(
    () => true,
    () => false,
  );
}
