import type { z } from "zod";
import type { Collection } from "./core/collection.ts";
import type { Shop } from "./shop.ts";

/**
 * The words and facts of a shop, in the vocabulary of the API but without what a server adds
 * (ids, positions, derived numbers): the emulator makes full resources of it when it starts or is reset.
 *
 * Times are ISO 8601, money is in the minor unit of `currency`. Every optional field is `null` (or empty) on the wire when left out.
 * A picture (`avatar`, `cover`, `customer_image`, `print`) is the name of a block print, which the emulator draws.
 */
export interface Seed {
  account: SeedAccount;
  products: SeedProduct[];
  experiences: SeedExperience[];
  posts: SeedPost[];
  legalPages: SeedLegalPage[];
  invoices: SeedInvoice[];
}

/** What the declaration of a resource takes, but for what the seed says in its own way. */
type Facts<Name extends keyof Shop, Other extends string = never> =
  Shop[Name] extends Collection<infer F> ? Omit<z.input<F>, Other> : never;

export interface SeedAccount extends Facts<"account", "avatar_url"> {
  avatar: string;
}

export interface SeedProduct extends Facts<"products", "media_gallery" | "body_html"> {
  body_html: string;
  published_at: string;
  media: SeedMedia[];
  variants: SeedVariant[];
  reviews: SeedReview[];
}

/**
 * A picture or film of a gallery.
 *
 * `print` is served by the emulator at `/media/<name>.<ratio>.webp`; `film` is the name of an mp4 below `media/`, served at
 * `/media/<name>.mp4`; `external` is the watch address of a video at a known host.
 */
export type SeedMedia =
  | { print: string; ratio?: "4x5" | "16x9" | "1x1" }
  | { film: string }
  | { external: "youtube" | "vimeo" | "wistia"; url: string };

export type SeedVariant = Facts<"priceVariants", "product" | "position">;

export interface SeedReview extends Facts<"reviews", "product" | "position" | "customer_image_url"> {
  customer_image?: string;
  created_at: string;
}

export interface SeedExperience extends Facts<"experiences", "cover_image_url" | "products"> {
  cover: string;
  /** Slugs of the products that give access. */
  products: string[];
  created_at: string;
}

export interface SeedPost extends Facts<"blogPosts", "cover_image_url" | "author" | "content"> {
  content: string;
  cover?: string;
  author?: { name: string; avatar?: string };
}

export interface SeedLegalPage extends Facts<"legalPages", "body"> {
  body: string;
  updated_at: string;
}

export interface SeedInvoice extends Facts<"invoices", "price_variant" | "due_at"> {
  /** Readable tail of the id: `dawson` becomes `inv_dawson`, so that a demo can name it. */
  handle: string;
  /** Slug of the product and name of the variant that is billed. */
  product: string;
  variant: string;
  /** Days from the start of the emulator; negative is in the past. */
  due_in_days: number;
}
