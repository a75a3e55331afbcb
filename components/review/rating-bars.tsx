import type { ReviewSummary } from "@/lib/reviews";
import { messages } from "@/lib/site";

const words = messages.reviews;

/** How many reviews gave five stars, four, and so on. Says so where it does not count them all. */
export function RatingBars({ count, distribution, rated }: ReviewSummary) {
  if (!distribution) return null;
  return (
    <>
      <ul className="grid grid-cols-[auto_1fr_auto] gap-x-3 gap-y-2 text-small tabular-nums">
        {distribution.map((row) => (
          <li key={row.stars} className="col-span-3 grid grid-cols-subgrid items-center">
            <span>{words.starsEach(row.stars)}</span>
            <span aria-hidden="true" className="h-2 overflow-hidden rounded-base bg-sheet">
              <span className="block h-full bg-ink" style={{ inlineSize: `${(100 * row.count) / rated}%` }} />
            </span>
            <span className="text-end">
              <span aria-hidden="true">{words.number(row.count)}</span>
              <span className="sr-only">{words.count(row.count)}</span>
            </span>
          </li>
        ))}
      </ul>
      {rated !== count && <p className="mt-3 text-small text-ink-soft">{words.countedFrom(rated)}</p>}
    </>
  );
}
