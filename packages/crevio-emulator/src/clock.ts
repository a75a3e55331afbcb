/**
 * The time of changes: ISO 8601 UTC with milliseconds, never the same twice. An edit is so always later than the one before it,
 * which is what readers compare `updated_at` for.
 */
export class Clock {
  #last = 0;

  now(): string {
    this.#last = Math.max(Date.now(), this.#last + 1);
    return new Date(this.#last).toISOString();
  }

  /** Now, or the millisecond after a time that lies ahead. */
  after(time: string): string {
    const next = Date.parse(time) + 1;
    const now = this.now();
    return Date.parse(now) >= next ? now : new Date(next).toISOString();
  }
}

/** A time to the second, as in `2025-01-15T10:30:00Z`. */
export function toSeconds(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}
