/**
 * The time of the shop, which the control side can move. Times of changes are ISO 8601 UTC with milliseconds and never the same twice: an
 * edit is so always later than the one before it, which is what readers compare `updated_at` for.
 */
export class Clock {
  #aheadMs = 0;
  #stoppedMs: number | undefined;
  #last = 0;

  /** Milliseconds since 1970. */
  get nowMs(): number {
    return this.#stoppedMs ?? Date.now() + this.#aheadMs;
  }

  now(): string {
    this.#last = Math.max(this.nowMs, this.#last + 1);
    return new Date(this.#last).toISOString();
  }

  /** Now, or the millisecond after a time that lies ahead. */
  after(time: string): string {
    const next = Date.parse(time) + 1;
    const now = this.now();
    return Date.parse(now) >= next ? now : new Date(next).toISOString();
  }

  in(ms: number): string {
    return new Date(this.nowMs + ms).toISOString();
  }

  /** Stopped, it stays at every time it is set to, until it is let go again. */
  set(timeMs: number, isStopped = this.#stoppedMs !== undefined): void {
    this.#stoppedMs = isStopped ? timeMs : undefined;
    this.#aheadMs = timeMs - Date.now();
  }
}

/** A time to the second, as in `2025-01-15T10:30:00Z`. */
export function toSeconds(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}
