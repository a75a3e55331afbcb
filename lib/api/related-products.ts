import "server-only";
import type { PriceVariant } from "@crevio/sdk/models";
import { cacheLife, cacheTag } from "next/cache";
import { relatedTo } from "../related";
import { crevio } from "./client";
import type { Experience } from "./experiences";
import { getProducts, isLive, type Product } from "./products";
import { readList } from "./read";
import { tags } from "./tags";

/**
 * Products to look at beside one, four at most, out of the hundred newest.
 *
 * Which ones they are is an hour old at most, or until the list changes; what is told of each is as fresh as `getProduct`. So a page is
 * renewed by what it shows, and not by all it might have shown.
 *
 * @see GET /products
 */
export async function getRelated(id: string, experiences: Experience[]): Promise<Product[]> {
  const related = relatedTo(id, await readNewest(), experiences);
  return getProducts(related.map(({ slug }) => slug));
}

interface Candidate {
  id: string;
  slug: string;
  priceVariants: PriceVariant[];
}

async function readNewest(): Promise<Candidate[]> {
  "use cache";
  cacheLife("catalogue");
  cacheTag(tags.everything, tags.index("product"));
  const { data } = await readList(() => crevio.products.list({ status: "active", limit: 100 }));
  return data.filter(isLive).map(({ id, slug, priceVariants }) => ({ id, slug, priceVariants }));
}
