import "server-only";
import type { PriceVariant } from "@crevio/sdk/models";
import { crevioOfEvents as crevio } from "./client";
import { isPublished } from "./posts";
import { isLive } from "./products";
import { isAbsent } from "./read";
import type { Noun } from "./tags";

/** What an event needs to know of an item. */
export interface Item {
  id: string;
  slug: string | null;
  createdAt: Date | null;
  publishedAt: Date | null;
  updatedAt: Date | null;
  /** Whether the shop shows it. */
  isLive: boolean;
  priceVariants: Pick<PriceVariant, "id" | "updatedAt" | "quantityAvailable">[];
}

/** Reads that wait for the one before them, by what they read. */
const waiting = new Map<string, Promise<Item | null>>();
const underWay = new Map<string, Promise<Item | null>>();

/**
 * An item as it is now, by its id or slug, else by another name of it; `null` if it is known by neither. Never cached: all who ask
 * while it is being read share the read after that one. Throws when the API does not answer.
 *
 * @see GET /products, /blog_posts, /experiences, /legal_pages
 */
export function readItem(noun: Noun, name: string, otherName = name): Promise<Item | null> {
  const key = JSON.stringify([noun, name, otherName]);
  const shared = waiting.get(key);
  if (shared) return shared;
  const before = underWay.get(key) ?? Promise.resolve(null);
  const read = before
    .catch(() => null)
    .then(() => {
      waiting.delete(key);
      underWay.set(key, read);
      return readByEither(noun, name, otherName);
    })
    .finally(() => {
      if (underWay.get(key) === read) underWay.delete(key);
    });
  waiting.set(key, read);
  return read;
}

/** When a review was changed and which product it is of, `null` if there is none. @see GET /reviews/{id} */
export async function readReview(id: string) {
  const review = await orNull(crevio.reviews.get({ id }));
  return review && { id, updatedAt: review.updatedAt, products: review.product ? [review.product] : [] };
}

/** When an order was changed and which products it sells, `null` if there is none. @see GET /orders/{id} */
export async function readOrder(id: string) {
  const order = await orNull(crevio.orders.get({ id, expand: "line_items" }));
  return order && { id, updatedAt: order.updatedAt, products: order.lineItems.flatMap(productOf) };
}

/** Whether the API answers. @see GET /account */
export async function readAccount(): Promise<void> {
  await crevio.account.get();
}

async function readByEither(noun: Noun, name: string, otherName: string): Promise<Item | null> {
  const item = await orNull(readers[noun](name));
  return item || otherName === name ? item : orNull(readers[noun](otherName));
}

const readers: Record<Noun, (idOrSlug: string) => Promise<Item>> = {
  product: async (idOrSlug) => {
    const product = await crevio.products.get({ idOrSlug });
    return { ...product, isLive: isLive(product) };
  },
  blog_post: async (idOrSlug) => {
    const post = await crevio.blogPosts.get({ idOrSlug });
    return { ...post, isLive: isPublished(post, new Date()), priceVariants: [] };
  },
  experience: async (idOrSlug) => {
    const { id, name, slug, createdAt, updatedAt } = await crevio.experiences.get({ idOrSlug });
    return { id, slug, createdAt, updatedAt, publishedAt: null, isLive: Boolean(name && slug), priceVariants: [] };
  },
  legal_page: async (idOrSlug) => {
    const page = await crevio.legalPages.get({ idOrSlug });
    return { ...page, publishedAt: null, isLive: Boolean(page.title && page.slug), priceVariants: [] };
  },
};

async function orNull<Value>(reading: Promise<Value>): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

function productOf(line: string | { product: string | { id: string } }): string[] {
  if (typeof line === "string") return [];
  return [typeof line.product === "string" ? line.product : line.product.id];
}
