/** How often the shop may call the API: as `lib/env.ts` has it where nothing is set. */
export const CALLS_PER_SECOND = 20;
/** Calls that a busy machine may hold back from the seconds before. */
export const HELD_BACK = 10;

/** The most calls that came within any span of so many milliseconds. */
export function mostWithin(spanMs: number, calls: { at: string }[]): number {
  const times = calls.map(({ at }) => Date.parse(at)).sort((a, b) => a - b);
  return Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + spanMs).length));
}
