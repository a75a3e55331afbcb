import * as z from "zod";
import { type BySlug, collection, type Fields } from "../lib/resource.ts";
import { alike, dated, dateTime, guessed, maybe, objects, openEnum } from "../models/fields.ts";
import { priceVariant } from "./price-variants.ts";
import { review } from "./reviews.ts";

const mediaItem = z.object({
  id: z.string(),
  /** A MIME type, or a host of videos whose `url` is the page to watch it on. */
  type: openEnum<"external/youtube" | "external/vimeo" | "external/wistia">(),
  url: z.string(),
});

export const seo = z.object(alike(guessed(z.string()), "title", "description"));

export const product = z.object({
  ...dated,
  ...alike(z.string(), "name", "slug"),
  /** Live when `active`; webhooks call that `published`. */
  status: openEnum("draft", "active", "archived"),
  ...alike(maybe(z.string()), "description", "buttonCta"),
  /** HTML from the merchant's editor: sanitise it. */
  bodyHtml: maybe(z.string()),
  /** The product's page at Crevio. */
  url: z.string(),
  ...alike(maybe(dateTime), "availableFrom", "availableUntil", "publishedAt"),
  reviewsCount: z.int(),
  averageRating: maybe(z.number()),
  mediaGallery: z.array(mediaItem),
  priceVariants: objects(priceVariant),
  seo: guessed(z.union([z.string(), seo])),
  /** `null` unless expanded. */
  reviews: maybe(objects(review)),
});

export type MediaItem = z.infer<typeof mediaItem>;
export type Seo = z.infer<typeof seo>;
export type Product = z.infer<typeof product>;

// guess: which fields can be written.
export type ProductFields = Fields<
  Product,
  "name" | "slug" | "status" | "description" | "bodyHtml" | "buttonCta" | "availableFrom" | "availableUntil"
>;

/** @see GET /products */
export const products = collection("/products", product, (verb) => ({
  ...verb.read<BySlug, { status?: Product["status"] }, "reviews">(),
  create: verb.create<ProductFields & { name: string }>(),
  update: verb.update<BySlug & ProductFields>(),
  delete: verb.delete<BySlug>(),
}));
