import "server-only";
import type { Product as ApiProduct, MediaItem, PriceVariant, Review } from "@crevio/sdk/models";
import { cacheLife, cacheTag } from "next/cache";
import type { Sale } from "../price/availability";
import { crevio } from "./client";
import { readOne } from "./read";
import { itemTags, tags } from "./tags";

export type { MediaItem, PriceVariant, Review };

/** A live product with its reviews, and whether its sale window is open at the moment it was read. */
export type Product = ApiProduct & { sale: Sale };

/**
 * One live product, or `null` if none has this id or slug.
 *
 * Cached until a webhook names it, five minutes at most: nothing tells of its reviews. Throws on any other failure.
 *
 * @see GET /products/{id or slug}
 */
export async function getProduct(slug: string): Promise<Product | null> {
  "use cache";
  cacheLife("editorial");
  cacheTag(tags.everything, tags.item("product", slug));
  const product = await readOne(() => crevio.products.get({ idOrSlug: slug, expand: "reviews" }));
  if (!product) return null;
  cacheTag(...itemTags("product", product.id, product.slug));
  return isLive(product) ? { ...product, sale: saleAt(product, new Date()) } : null;
}

/** The live ones among the products with these ids, at most a dozen. */
export async function getProducts(ids: string[]): Promise<Product[]> {
  const products = await Promise.all(ids.slice(0, 12).map(getProduct));
  return products.filter((product) => product !== null);
}

/** A status nobody has published might mean "not for everyone", so only the known live ones are shown. */
export function isLive({ status }: { status: string }): boolean {
  return status === "active" || status === "published";
}

/** Whether a sale window is open. */
export function saleAt({ availableFrom, availableUntil }: ApiProduct, now: Date): Sale {
  if (availableFrom && availableFrom > now) return "not yet";
  return availableUntil && availableUntil <= now ? "over" : "open";
}
