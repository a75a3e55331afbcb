import "server-only";
import type { Review } from "@crevio/sdk/models";
import { cacheLife, cacheTag } from "next/cache";
import { crevio } from "./client";
import { readList } from "./read";
import { tags } from "./tags";

export type { Review };

/**
 * The first hundred reviews of the shop, in the merchant's order.
 *
 * Five minutes old at most: no published webhook names them. Throws on any failure.
 *
 * @see GET /reviews
 */
export async function listReviews(): Promise<Review[]> {
  "use cache";
  cacheLife("editorial");
  cacheTag(tags.reviews);
  const { data } = await readList(() => crevio.reviews.list({ limit: 100 }));
  return data;
}
