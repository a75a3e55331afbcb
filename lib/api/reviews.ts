import "server-only";
import type { Review } from "@crevio/sdk/models";
import { cacheLife, cacheTag } from "next/cache";
import { readable } from "../reviews";
import { site } from "../site";
import { crevio } from "./client";
import { pageOf } from "./page";
import { readList } from "./read";
import { tags } from "./tags";

export type { Review };

/**
 * One page of the shop's reviews, in the merchant's order, and whether there is a next one. `page` counts from 1; a page past the end is empty.
 *
 * Cached in slices of a hundred, five minutes old at most, or until an event tells of a review. Throws on any failure.
 *
 * @see GET /reviews
 */
export async function listReviews(
  page = 1,
  size = site.reviewsPerPage,
): Promise<{ reviews: Review[]; hasMore: boolean }> {
  const { items: reviews, hasMore } = await pageOf(eachReview(), page, size);
  return { reviews, hasMore };
}

async function* eachReview(): AsyncGenerator<Review> {
  let cursor: string | null = null;
  do {
    const slice: ReviewSlice = await readSlice(cursor);
    yield* slice.reviews;
    cursor = slice.next;
  } while (cursor);
}

interface ReviewSlice {
  reviews: Review[];
  /** Cursor of the slice behind this one. */
  next: string | null;
}

async function readSlice(cursor: string | null): Promise<ReviewSlice> {
  "use cache";
  cacheLife("editorial");
  cacheTag(tags.everything, tags.reviews);
  const page = await readList(() => crevio.reviews.list({ limit: 100, startingAfter: cursor ?? undefined }));
  return { reviews: readable(page.data), next: page.hasMore ? (page.data.at(-1)?.id ?? null) : null };
}
