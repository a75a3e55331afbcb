import type { ProductSummary, SearchedProduct } from "../api/catalogue";
import type { Experience } from "../api/experiences";
import type { PostSummary } from "../api/posts";
import type { PriceVariant } from "../api/products";
import { coverOf } from "../gallery";
import { isOptimisable } from "../image-hosts";
import { type Offer, onlyOffer } from "../offers";
import { cut } from "../plain-text";
import { type Price, priceOf, visibleVariants } from "../price";
import { type CardPrice, cardPrice } from "../price/card";
import { writeSeenPrice } from "../price/seen";
import { wayOf } from "../price/way";
import type { Entry, EntryPrice, ExperienceEntry, PostEntry, ProductEntry, SearchIndex } from "./search-index";

/** More than a card shows of a description. */
const TEXT_LENGTH = 160;

/** A shorter text says nothing. */
const SHORTEST = 60;

/** How long all texts together may be, in UTF-16 units: about 60 kB on their way to a browser. */
const TEXTS_LENGTH = 120_000;

/** How many products, posts or experiences are searched: the first in the API's order, so of products the newest. */
export const MOST_OF_A_KIND = 10_000;

/**
 * The search index of a shop.
 *
 * A browser loads it whole, so it is bounded: the longer the list, the shorter the texts, and from about 2,000 entries on there
 * are none, only names, prices and pictures; of more than 10,000 products the newest. Compressed that is about 10 kB for a shop
 * of 30 entries, 30 kB for 1,000 and 200 kB for 10,000.
 */
export function makeIndex(products: SearchedProduct[], posts: PostSummary[], experiences: Experience[]): SearchIndex {
  const length = TEXTS_LENGTH / (products.length + posts.length + experiences.length);
  return {
    products: products.map((product) => ({
      ...productEntry(product, length >= SHORTEST),
      ...textsOf(product.description, product.opening, length),
    })),
    posts: posts.map((post) => ({ ...postEntry(post), ...textsOf(post.excerpt, post.opening, length) })),
    experiences: experiences.map((experience) => ({
      ...experienceEntry(experience),
      ...textsOf(experience.description, "", length),
    })),
  };
}

function productEntry(product: ProductSummary, hasButton: boolean): ProductEntry {
  const { slug, name } = product;
  const cover = coverOf(product.mediaGallery) ?? undefined;
  const offer = hasButton ? onlyOffer(product) : null;
  const variants = visibleVariants(product.priceVariants);
  return {
    slug,
    name,
    cover,
    isPlain: (cover && !isOptimisable(cover)) || undefined,
    price: priceEntry(cardPrice(product)),
    buy: buyEntry(offer),
    ways: [...new Set(variants.map(wayOf))],
    isOnSale: variants.map((variant) => priceOf(variant, product)).some(isReduced) || undefined,
  };
}

function buyEntry(offer: Offer<PriceVariant> | null): ProductEntry["buy"] {
  if (!offer) return undefined;
  return { variant: offer.variant.id, text: offer.price.action.text, seen: writeSeenPrice(offer.variant) };
}

function priceEntry(price: CardPrice | null): EntryPrice | undefined {
  if (!price) return undefined;
  const { amount, was, rhythm, notice, rank, currency } = price;
  return {
    amount,
    was: was ?? undefined,
    rhythm: rhythm ?? undefined,
    notice: notice ?? undefined,
    rank: rank ?? undefined,
    currency: currency ?? undefined,
  };
}

function isReduced({ was, availability }: Price): boolean {
  return was !== null && availability === "available";
}

function postEntry({ slug, title, publishedAt }: PostSummary): PostEntry {
  return { slug, name: title, date: publishedAt?.toISOString().slice(0, 10) };
}

function experienceEntry({ slug, name, type }: Experience): ExperienceEntry {
  return { slug, name, type: type ?? undefined };
}

function textsOf(summary: string | null, opening: string, length: number): Pick<Entry, "text" | "more"> {
  if (length < SHORTEST) return {};
  const text = cut(summary?.trim() || opening, Math.min(length, TEXT_LENGTH));
  const left = summary?.trim() ? length - text.length : 0;
  return { text: text || undefined, more: (left >= SHORTEST && cut(opening, left)) || undefined };
}
