import type { Price } from "../price";
import type { Way } from "../price/way";

/** What a browser gets to search and browse the shop with, `/search-index.json`. Keys that say nothing are left out. */
export interface SearchIndex {
  /** Newest first. */
  products: ProductEntry[];
  /** Newest first. */
  posts: PostEntry[];
  experiences: ExperienceEntry[];
}

/** What is searched of anything; all of it is plain text. */
export interface Entry {
  slug: string;
  name: string;
  /** A sentence or two, to be shown. */
  text?: string | undefined;
  /** The beginning of a longer text, to be searched. */
  more?: string | undefined;
}

export interface ProductEntry extends Entry {
  /** Address of its first picture. */
  cover?: string | undefined;
  /** The picture is on a host whose pictures are not optimised. */
  isPlain?: true | undefined;
  /** What its card says. Without it nothing of the product can be seen to buy. */
  price?: EntryPrice | undefined;
  /** Buys it, where it comes in one variant only; not said in a long list. */
  buy?: { variant: string; text: string; seen: string } | undefined;
  /** Every way in which something of it is paid. */
  ways: Way[];
  /** Something of it is reduced and can be had. */
  isOnSale?: true | undefined;
}

export interface PostEntry extends Entry {
  /** Day of publication, `2026-11-03`. */
  date?: string | undefined;
}

export interface ExperienceEntry extends Entry {
  type?: string | undefined;
}

/** A price as a card says it, and as it is sorted. */
export interface EntryPrice {
  amount: string;
  was?: string | undefined;
  rhythm?: string | undefined;
  notice?: string | undefined;
  /** In the minor unit of the currency; see `CardPrice`. */
  rank?: number | undefined;
  currency?: string | undefined;
}

/** A price as it is shown. */
export function shownPrice({
  amount,
  was,
  rhythm,
  notice,
}: EntryPrice): Pick<Price, "amount" | "was" | "rhythm" | "notice"> {
  return { amount, was: was ?? null, rhythm: rhythm ?? null, notice: notice ?? null };
}
