import { starsOf } from "@/lib/reviews";
import { messages } from "@/lib/site";

interface RatingProps {
  /** 1 to 5, with fractions; there are no stars for anything else. */
  value: number | null;
  /** Said in words after the stars. */
  children?: React.ReactNode;
}

/** A rating in stars, and in words for those who do not see them. */
export function Rating({ value, children }: RatingProps) {
  const stars = starsOf(value);
  const full = Math.round(stars ?? 0);
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      {stars !== null && (
        <span role="img" aria-label={messages.reviews.stars(stars)} className="tracking-[0.12em]">
          <span aria-hidden="true">{"★".repeat(full)}</span>
          <span aria-hidden="true" className="opacity-30">
            {"★".repeat(5 - full)}
          </span>
        </span>
      )}
      {children}
    </span>
  );
}
