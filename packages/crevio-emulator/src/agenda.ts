import type { Clock } from "./clock.ts";

interface Entry {
  atMs: number;
  happen: () => void;
}

// Node's timers take no more than 31 bits.
const longestWaitMs = 2 ** 31 - 1;

/** What is due at some time of the shop's clock, and happens then: when the time comes, or when the clock is moved past it. */
export class Agenda {
  readonly #clock: Clock;
  #entries: Entry[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(atMs: number, happen: () => void): void {
    const place = this.#entries.findLastIndex((entry) => entry.atMs <= atMs) + 1;
    this.#entries.splice(place, 0, { atMs, happen });
    if (place === 0) this.#wait();
  }

  /** Moves the clock; what falls due on the way happens in its order and at its time. */
  moveTo(timeMs: number): void {
    for (let next = this.#entries[0]; next && next.atMs <= timeMs; next = this.#entries[0]) {
      this.#entries.shift();
      if (next.atMs > this.#clock.nowMs) this.#clock.set(next.atMs);
      next.happen();
    }
    if (timeMs > this.#clock.nowMs) this.#clock.set(timeMs);
    this.#wait();
  }

  clear(): void {
    this.#entries = [];
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const next = this.#entries[0];
    if (!next) return;
    const waitMs = Math.min(Math.max(next.atMs - this.#clock.nowMs, 0), longestWaitMs);
    this.#timer = setTimeout(() => this.moveTo(this.#clock.nowMs), waitMs).unref();
  }
}
