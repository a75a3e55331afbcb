import type { Edit } from "./edits.ts";
import type { Visit } from "./visitors.ts";

interface Outcome {
  visits: Visit[];
  edits: Edit[];
  /** Resident megabytes. */
  memory: { half: number; end: number };
}

const MAX_P99_MS = 300;
const MAX_EDIT_MS = 5_000;
const MAX_GROWTH = 0.1;

/** Prints what came of it. Whether all of it is as it should be. */
export function report({ visits, edits, memory }: Outcome): boolean {
  const failed = visits.filter(({ status }) => status < 200 || status > 299);
  const p99 = percentile(visits, 0.99);
  const slowest = edits.toSorted((a, b) => b.ms - a.ms);
  const worst = slowest[0]?.ms ?? Number.POSITIVE_INFINITY;
  const growth = memory.end / memory.half - 1;
  const lines: [boolean, string][] = [
    [failed.length === 0, `${visits.length} requests, ${failed.length} of them not answered with 2xx`],
    [p99 < MAX_P99_MS, `pages in ${ms(percentile(visits, 0.5))} (p50), ${ms(p99)} (p99)`],
    [
      worst <= MAX_EDIT_MS,
      `${edits.length} edits, seen after ${ms(percentile(edits, 0.5))} (p50), ${ms(worst)} (slowest)`,
    ],
    [
      growth < MAX_GROWTH,
      `${Math.round(memory.half)} MB resident at half time, ${Math.round(memory.end)} MB at the end: ${(100 * growth).toFixed(1)} % more`,
    ],
  ];
  for (const [isFine, text] of lines) console.log(`${isFine ? "ok  " : "!!  "}${text}`);
  for (const { path, status } of failed.slice(0, 10)) console.log(`      ${path} answered ${status || "nothing"}`);
  for (const { path, ms: late } of slowest.slice(0, 10))
    if (late > MAX_EDIT_MS) console.log(`      ${path} showed its edit after ${ms(late)}`);
  return lines.every(([isFine]) => isFine);
}

function percentile(all: { ms: number }[], part: number): number {
  const sorted = all.map((one) => one.ms).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.POSITIVE_INFINITY;
}

function ms(value: number): string {
  return Number.isFinite(value) ? `${Math.round(value)} ms` : "a minute or never";
}
