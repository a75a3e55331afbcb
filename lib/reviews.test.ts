import { describe, expect, it } from "vitest";
import { readable, starsOf, summaryOf } from "./reviews";

const rated = (...ratings: (number | null)[]) => ratings.map((rating) => ({ rating }));

describe("summaryOf", () => {
  it("says what the API says where the list is whole, and counts each star", () => {
    expect(summaryOf({ reviews: rated(5, 5, 4, 2), reviewsCount: 4, averageRating: 4 })).toEqual({
      count: 4,
      average: 4,
      rated: 4,
      distribution: [
        { stars: 5, count: 2 },
        { stars: 4, count: 1 },
        { stars: 3, count: 0 },
        { stars: 2, count: 1 },
        { stars: 1, count: 0 },
      ],
    });
  });

  it("counts by the list where that is longer, as the count is older", () => {
    expect(summaryOf({ reviews: rated(5, 4), reviewsCount: 0, averageRating: null })).toMatchObject({
      count: 2,
      average: 4.5,
    });
    expect(summaryOf({ reviews: rated(1, 1, 1), reviewsCount: 1, averageRating: 5 })).toMatchObject({
      count: 3,
      average: 1,
    });
  });

  it("keeps the count and average of the API where the list leaves some out, and distributes only what it read", () => {
    const summary = summaryOf({ reviews: rated(5, 3), reviewsCount: 120, averageRating: 4.64 });
    expect(summary).toMatchObject({ count: 120, average: 4.6, rated: 2 });
    expect(summary.distribution?.map(({ count }) => count)).toEqual([1, 0, 1, 0, 0]);
  });

  it("makes no average of a part", () => {
    expect(summaryOf({ reviews: rated(5), reviewsCount: 9, averageRating: null }).average).toBeNull();
  });

  it("has no stars where there is no review, whatever the average says", () => {
    const nothing = { count: 0, average: null, distribution: null, rated: 0 };
    expect(summaryOf({ reviews: [], reviewsCount: 0, averageRating: 5 })).toEqual(nothing);
    expect(summaryOf({ reviews: null, reviewsCount: 0, averageRating: null })).toEqual(nothing);
  });

  it("has no stars where the reviews gave none", () => {
    expect(summaryOf({ reviews: rated(null, null), reviewsCount: 2, averageRating: null })).toEqual({
      count: 2,
      average: null,
      distribution: null,
      rated: 0,
    });
  });

  it("takes an average out of range for none", () => {
    expect(summaryOf({ reviews: null, reviewsCount: 3, averageRating: 0 }).average).toBeNull();
    expect(summaryOf({ reviews: rated(4, 5), reviewsCount: 2, averageRating: 92 }).average).toBe(4.5);
  });
});

it.each([
  [4.649, 4.6],
  [4.65, 4.7],
  [1, 1],
  [5, 5],
  [0, null],
  [5.1, null],
  [-3, null],
  [Number.NaN, null],
  [null, null],
])("writes %s as %s stars", (rating, stars) => {
  expect(starsOf(rating)).toBe(stars);
});

it("leaves out a review that says nothing", () => {
  const review = (rating: number | null, content: string | null) => ({ rating, content });
  const all = [review(5, null), review(null, "Good."), review(null, null), review(null, "  "), review(0, "")];
  expect(readable(all)).toEqual(all.slice(0, 2));
  expect(readable(null)).toEqual([]);
});
