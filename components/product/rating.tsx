interface RatingProps {
  /** 1 to 5, with fractions. */
  value: number;
  /** Said in words after the stars. */
  children?: React.ReactNode;
}

/** A rating in stars, and in words for those who do not see them. */
export function Rating({ value, children }: RatingProps) {
  const shown = ratingOf(value);
  const rounded = Math.round(shown);
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span role="img" aria-label={`${shown} of 5 stars`} className="tracking-[0.12em]">
        <span aria-hidden="true">{"★".repeat(rounded)}</span>
        <span aria-hidden="true" className="opacity-30">
          {"★".repeat(5 - rounded)}
        </span>
      </span>
      {children}
    </span>
  );
}

/** A rating as it is written: one decimal, from 0 to 5. */
export function ratingOf(value: number): number {
  return Math.min(5, Math.max(0, Math.round(value * 10) / 10));
}
