import type { z } from "zod";
import type { Collection } from "./core/collection.ts";
import type { Shop } from "./shop.ts";

/**
 * What a shop holds, in the words of the API but without what a server adds (ids, positions, derived numbers): the emulator makes full
 * resources of it when it starts or is reset.
 *
 * Times are ISO 8601, money is in the minor unit of `currency`; `{{origin}}` in a text is where the emulator listens. Every optional
 * field is `null` (or empty) on the wire when left out. A price variant is named `product-slug/Name of the variant`.
 */
export interface Seed {
  account: Facts<"account">;
  products: SeedProduct[];
  experiences: (Facts<"experiences"> & Made)[];
  posts: Facts<"blogPosts">[];
  legalPages: (Facts<"legalPages"> & { updated_at: string })[];
  invoices: SeedInvoice[];
  discounts?: (Facts<"discounts"> & Made & { id: string })[];
  checkoutLinks?: (Facts<"checkoutLinks"> & Made & { id: string })[];
  files?: (Facts<"files"> & Made & { id: string })[];
  /** Oldest first. */
  sales?: SeedSale[];
}

/** What the declaration of a resource takes, but for what the seed says in its own way. */
type Facts<Name extends keyof Shop, Other extends string = never> =
  Shop[Name] extends Collection<infer F> ? Omit<z.input<F>, Other> : never;

type Made = { created_at: string };

export type SeedAccount = Seed["account"];
export type SeedExperience = Seed["experiences"][number];
export type SeedPost = Seed["posts"][number];
export type SeedLegalPage = Seed["legalPages"][number];
export type SeedVariant = Facts<"priceVariants", "product" | "position">;
export type SeedReview = Facts<"reviews", "product" | "position"> & Made;

export interface SeedProduct extends Facts<"products"> {
  published_at: string;
  variants: SeedVariant[];
  reviews: SeedReview[];
}

export interface SeedInvoice extends Facts<"invoices", "price_variant" | "due_at"> {
  /** Readable tail of the id: `dawson` becomes `inv_dawson`, so that a demo can name it. */
  handle: string;
  /** What is billed. */
  variant: string;
  /** Days from the start of the emulator; negative is in the past. */
  due_in_days: number;
}

/** A purchase that is made again at every start, as if then: its customer, order, renewals and so on come of it. */
export interface SeedSale {
  variant: string;
  email: string;
  name: string;
  days_ago: number;
  /** Its code. */
  discount?: string;
  /** What was given back at once, in minor units. */
  refund?: number;
  /** What became of the subscription at once. */
  outcome?: "cancel" | "pause";
}
