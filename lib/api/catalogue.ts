import "server-only";
import type { Product as ApiProduct } from "@crevio/sdk/models";
import { cacheLife, cacheTag } from "next/cache";
import { OPENING_LENGTH, plainText } from "../plain-text";
import { site } from "../site";
import { crevio } from "./client";
import { pageOf } from "./page";
import { getProducts, isLive, type Product, saleAt } from "./products";
import { isRefusedCursor, readList } from "./read";
import { itemTags, tags } from "./tags";

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
  | "publishedAt"
  | "createdAt"
  | "updatedAt"
  | "sale"
>;

/** The same with the beginning of its text, in plain words. */
export type SearchedProduct = ProductSummary & { opening: string };

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
 * The live products among those with these ids, by id. Asks only for those that the first slice of the catalogue does not hold.
 */
export async function nameProducts(ids: string[]): Promise<Map<string, Pick<ProductSummary, "name" | "slug">>> {
  const first = await eachSlice().next();
  const products = (first.value && (await readSlice(first.value))) ?? [];
  const known = new Map<string, Pick<ProductSummary, "name" | "slug">>(products.map((one) => [one.id, one]));
  const others = [...new Set(ids)].filter((id) => !known.has(id));
  for (const product of await getProducts(others)) known.set(product.id, product);
  return known;
}

/** Every live product once, newest first. As fresh as `listProducts`. */
export async function* eachProduct(): AsyncGenerator<SearchedProduct> {
  const seen = new Set<string>();
  for await (const range of eachSlice()) {
    const slice = await readSlice(range);
    if (!slice) return yield* fresh(eachProductUncut(), seen);
    yield* fresh(slice, seen);
  }
}

/** A part of the catalogue: from behind one product to another one, `null` for its start and its end. */
export interface SliceRange {
  start: string | null;
  end: string | null;
  /** Whether it is one of so many that a change of the list renews only those at the ends, where new products come. */
  isInner: boolean;
}

/** How the whole catalogue is cut, see `eachSlice`. */
export async function listSlices(): Promise<SliceRange[]> {
  const slices: SliceRange[] = [];
  for await (const slice of eachSlice()) slices.push(slice);
  return slices;
}

/**
 * How the catalogue is cut into slices of about a hundred products. Looked up once an hour, so that a new product, or one that
 * goes, changes one slice and not the borders of all behind it; and as far as it is asked for, so that the first pages of a large
 * catalogue need not know all of it.
 */
async function* eachSlice(): AsyncGenerator<SliceRange, undefined> {
  let start: string | null = null;
  let after: string | null = null;
  let isLarge = false;
  do {
    const cuts: Cuts = await readCuts(after);
    after = cuts.next;
    isLarge ||= after !== null;
    for (const end of cuts.ids) {
      yield { start, end, isInner: isLarge && start !== null };
      start = end;
    }
  } while (after);
  yield { start, end: null, isInner: false };
}

/** The live products of a slice, `null` where an end of it has gone from the catalogue. As fresh as `listProducts`. */
export async function readSlice({ start, end, isInner }: SliceRange): Promise<SearchedProduct[] | null> {
  "use cache";
  cacheLife("catalogue");
  cacheTag(tags.everything, isInner ? tags.innerSlices : tags.index("product"));
  if (start === null && end === null) cacheTag(tags.unnamed);
  const products: ApiProduct[] = [];
  for (let cursor = start, call = 0; call < MAX_CALLS; call += 1) {
    const page = await readPage(cursor);
    const cut = page.data.findIndex(({ id }) => id === end);
    products.push(...(cut < 0 ? page.data : page.data.slice(0, cut + 1)));
    if (cut >= 0 || (!page.hasMore && !end)) {
      if (products.length > MAX_TAGS) cacheTag(tags.unnamed);
      return summarise(products);
    }
    cursor = page.data.at(-1)?.id ?? null;
    if (!page.hasMore || !cursor) return null;
  }
  return null;
}

const SLICE = 100;
/** Of the 128 that an entry takes, those for the products in it. */
const MAX_TAGS = 125;
/** Calls for one slice that has grown since it was cut. */
const MAX_CALLS = 5;
/** Catalogues up to here are small: a product may be published anywhere in them, and every slice is renewed with the list. */
const CUTS_PER_ENTRY = 10;

interface Cuts {
  ids: string[];
  /** The last of them where more follow. */
  next: string | null;
}

async function readCuts(after: string | null): Promise<Cuts> {
  "use cache";
  cacheLife("catalogue");
  const ids: string[] = [];
  let cursor = after;
  while (ids.length < CUTS_PER_ENTRY) {
    const page = await readPage(cursor);
    const last = page.data.at(-1)?.id;
    if (!page.hasMore || !last) break;
    ids.push(last);
    cursor = last;
  }
  cacheTag(tags.everything, ...ids.map(tags.cut));
  return { ids, next: ids.length === CUTS_PER_ENTRY ? cursor : null };
}

/** The catalogue page after page, for as long as a cut is missing from it. */
async function* eachProductUncut(): AsyncGenerator<SearchedProduct> {
  let cursor: string | null = null;
  do {
    const slice: { products: SearchedProduct[]; next: string | null } = await readUncut(cursor);
    yield* slice.products;
    cursor = slice.next;
  } while (cursor);
}

async function readUncut(cursor: string | null): Promise<{ products: SearchedProduct[]; next: string | null }> {
  "use cache";
  cacheLife("editorial");
  cacheTag(tags.everything);
  const page = await readPage(cursor);
  const next = page.hasMore ? (page.data.at(-1)?.id ?? null) : null;
  return { products: summarise(page.data), next };
}

/** Where the cursor is in the list no more: a page without products that is not the last. */
function readPage(cursor: string | null) {
  const request = crevio.products.list;
  return readList(async () => {
    try {
      return await request({ status: "active", limit: SLICE, startingAfter: cursor ?? undefined });
    } catch (error) {
      if (cursor && isRefusedCursor(error)) return { data: [], hasMore: true };
      throw error;
    }
  });
}

async function* fresh(
  products: Iterable<SearchedProduct> | AsyncIterable<SearchedProduct>,
  seen: Set<string>,
): AsyncGenerator<SearchedProduct> {
  for await (const product of products) {
    if (seen.has(product.id)) continue;
    seen.add(product.id);
    yield product;
  }
}

/** Tags the entry being made by the products in it, and keeps of the live ones what cards show. */
function summarise(products: ApiProduct[]): SearchedProduct[] {
  cacheTag(...itemTags("product", ...products.map(({ id }) => id)).slice(0, MAX_TAGS));
  return products.filter(isLive).map((product) => ({
    id: product.id,
    slug: product.slug,
    name: product.name,
    description: product.description,
    mediaGallery: product.mediaGallery,
    priceVariants: product.priceVariants,
    averageRating: product.averageRating,
    reviewsCount: product.reviewsCount,
    url: product.url,
    publishedAt: product.publishedAt,
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
    sale: saleAt(product, new Date()),
    opening: plainText(product.bodyHtml ?? "", OPENING_LENGTH),
  }));
}
