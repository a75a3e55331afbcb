/** When this process last took an event of Crevio's, in milliseconds since 1970. */
let takenAt: number | null = null;

export function noteEvent(): void {
  takenAt = Date.now();
}

/** Seconds since the last event, or `null` where none has come since the process started. */
export function secondsSinceEvent(): number | null {
  return takenAt === null ? null : Math.round((Date.now() - takenAt) / 1_000);
}
