import * as z from "zod";
import { type BySlug, collection, type Expand, type ListParams } from "../lib/resource.ts";
import { dateTime, type Fields, guessed, identity, maybe, objects, openEnum, timestamps } from "../models/fields.ts";
import { priceVariant } from "./price-variants.ts";
import { review } from "./reviews.ts";

const mediaItem = z.object({
  id: z.string(),
  /** A MIME type, or a host of videos whose `url` is the page to watch it on. */
  type: openEnum("external/youtube", "external/vimeo", "external/wistia"),
  url: z.string(),
});

export const seo = z.object({ title: guessed(z.string()), description: guessed(z.string()) });

export const product = z.object({
  ...identity,
  name: z.string(),
  slug: z.string(),
  /** Live when `active`; webhooks call that `published`. */
  status: openEnum("draft", "active", "archived"),
  description: maybe(z.string()),
  /** HTML from the merchant's editor: sanitise it. */
  bodyHtml: maybe(z.string()),
  buttonCta: maybe(z.string()),
  /** The product's page at Crevio. */
  url: z.string(),
  availableFrom: maybe(dateTime),
  availableUntil: maybe(dateTime),
  publishedAt: maybe(dateTime),
  ...timestamps,
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

/** @see /products */
export const products = collection("/products", product, (verb) => ({
  list: verb.list<ListParams<"reviews"> & { status?: Product["status"] }>(),
  get: verb.get<BySlug & Expand<"reviews">>(),
  create: verb.create<ProductFields & { name: string }>(),
  update: verb.update<BySlug & ProductFields>(),
  delete: verb.delete<BySlug>(),
}));
