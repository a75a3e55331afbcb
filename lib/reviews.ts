/** What the numbers above a list of reviews say. Nothing in it is guessed: what was not read is not counted. */
export interface ReviewSummary {
  /** How many reviews there are, as far as the API says or the list shows. */
  count: number;
  /** From 1 to 5, with one decimal; `null` where nobody gave stars. */
  average: number | null;
  /** How many of the reviews that were read gave five stars, four, and so on; `null` where none gave any. */
  distribution: { stars: number; count: number }[] | null;
  /** How many reviews the distribution counts: fewer than `count` where some were not read or give no stars. */
  rated: number;
}

interface Reviewed {
  reviews: { rating: number | null }[] | null;
  reviewsCount: number;
  averageRating: number | null;
}

/**
 * Sums up the reviews of a product. The API counts them and sends them apart, and the two may differ: a list that is longer than
 * the count is newer than it, one that is shorter leaves some out.
 */
export function summaryOf({ reviews, reviewsCount, averageRating }: Reviewed): ReviewSummary {
  const read = reviews ?? [];
  const stars = read.map(({ rating }) => starsOf(rating)).filter((one) => one !== null);
  const isCountOld = read.length > reviewsCount;
  const told = reviewsCount > 0 && !isCountOld ? starsOf(averageRating) : null;
  return {
    count: Math.max(read.length, reviewsCount),
    average: told ?? (read.length >= reviewsCount ? meanOf(stars) : null),
    distribution:
      stars.length > 0 ? [5, 4, 3, 2, 1].map((each) => ({ stars: each, count: countOf(each, stars) })) : null,
    rated: stars.length,
  };
}

/** A rating as it is written, with one decimal. `null` for what is no rating from 1 to 5. */
export function starsOf(rating: number | null): number | null {
  return rating !== null && rating >= 1 && rating <= 5 ? Math.round(rating * 10) / 10 : null;
}

/** The reviews that say something, in stars or words. */
export function readable<Review extends { rating: number | null; content: string | null }>(
  reviews: Review[] | null,
): Review[] {
  return (reviews ?? []).filter(({ rating, content }) => starsOf(rating) !== null || content?.trim());
}

function meanOf(stars: number[]): number | null {
  return stars.length > 0 ? starsOf(stars.reduce((sum, one) => sum + one, 0) / stars.length) : null;
}

function countOf(each: number, stars: number[]): number {
  return stars.filter((one) => Math.round(one) === each).length;
}
