import "server-only";
import type { Product as ApiProduct, MediaItem, PriceVariant, Review } from "@crevio/sdk/models";
import { cacheLife, cacheTag } from "next/cache";
import { OPENING_LENGTH, plainText } from "../plain-text";
import type { Sale } from "../price/availability";
import { site } from "../site";
import { crevio } from "./client";
import { pageOf } from "./page";
import { readList, readOne } from "./read";
import { itemTags, tags } from "./tags";

export type { MediaItem, PriceVariant, Review };

/** A live product with its reviews, and whether its sale window is open at the moment it was read. */
export type Product = ApiProduct & { sale: Sale };

/** What a card shows of a product, and whether its sale window is open at the moment it was read. */
export type ProductSummary = Pick<
  Product,
  | "id"
  | "slug"
  | "name"
  | "description"
  | "mediaGallery"
  | "priceVariants"
  | "averageRating"
  | "reviewsCount"
  | "url"
  | "sale"
>;

/** The same with the beginning of its text, in plain words. */
export type SearchedProduct = ProductSummary & { opening: string };

/**
 * One live product, or `null` if none has this id or slug.
 *
 * Cached until a webhook names it, an hour at most. Throws on any other failure.
 *
 * @see GET /products/{id or slug}
 */
export async function getProduct(slug: string): Promise<Product | null> {
  "use cache";
  cacheLife("catalogue");
  cacheTag(tags.item("product", slug));
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

/**
 * One page of the live products, newest first, and whether there is a next one. `page` counts from 1; a page past the end is empty.
 *
 * Cached in slices until a webhook names a product in them or changes the list, an hour at most.
 *
 * @see GET /products
 */
export async function listProducts(
  page = 1,
  size = site.productsPerPage,
): Promise<{ products: ProductSummary[]; hasMore: boolean }> {
  const { items: products, hasMore } = await pageOf(eachProduct(), page, size);
  return { products, hasMore };
}

/**
 * The live products among those with these ids, by id. Asks only for those that the first hundred of the catalogue do not hold.
 */
export async function nameProducts(ids: string[]): Promise<Map<string, Pick<ProductSummary, "name" | "slug">>> {
  const { products } = await readSlice(null);
  const known = new Map<string, Pick<ProductSummary, "name" | "slug">>(products.map((one) => [one.id, one]));
  const others = [...new Set(ids)].filter((id) => !known.has(id));
  for (const product of await getProducts(others)) known.set(product.id, product);
  return known;
}

/** Every live product, newest first, a hundred at a call. */
export async function* eachProduct(): AsyncGenerator<SearchedProduct> {
  let cursor: string | null = null;
  do {
    const slice: ProductSlice = await readSlice(cursor);
    yield* slice.products;
    cursor = slice.next;
  } while (cursor);
}

interface ProductSlice {
  products: SearchedProduct[];
  /** Cursor of the slice behind this one. */
  next: string | null;
}

async function readSlice(cursor: string | null): Promise<ProductSlice> {
  "use cache";
  cacheLife("catalogue");
  cacheTag(tags.index("product"));
  const page = await readList(() =>
    crevio.products.list({ status: "active", limit: 100, startingAfter: cursor ?? undefined }),
  );
  // One entry takes 128 tags: ids only, every event carries one.
  cacheTag(...itemTags("product", ...page.data.map((product) => product.id)));
  return {
    products: page.data.filter(isLive).map(summarise),
    next: page.hasMore ? (page.data.at(-1)?.id ?? null) : null,
  };
}

function summarise(product: ApiProduct): SearchedProduct {
  const { id, slug, name, description, mediaGallery, priceVariants, averageRating, reviewsCount, url } = product;
  const sale = saleAt(product, new Date());
  const opening = plainText(product.bodyHtml ?? "", OPENING_LENGTH);
  return { id, slug, name, description, mediaGallery, priceVariants, averageRating, reviewsCount, url, sale, opening };
}

/** A status nobody has published might mean "not for everyone", so only the known live ones are shown. */
function isLive({ status }: { status: string }): boolean {
  return status === "active" || status === "published";
}

function saleAt({ availableFrom, availableUntil }: ApiProduct, now: Date): Sale {
  if (availableFrom && availableFrom > now) return "not yet";
  return availableUntil && availableUntil <= now ? "over" : "open";
}
