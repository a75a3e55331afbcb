import { z } from "zod";
import { optional, slug, text, time } from "../core/fields.ts";
import type { Resource, Row } from "../core/resource.ts";
import { randomId } from "../ids.ts";
import type { Shop } from "../shop.ts";

const media = z.object({ id: z.string().default(() => randomId("file")), type: z.string(), url: z.url() });

const fields = z.object({
  name: text,
  slug,
  status: z.enum(["draft", "active", "archived"]).default("draft"),
  description: optional(z.string()),
  body_html: optional(z.string()),
  button_cta: optional(z.string()),
  available_from: optional(time),
  available_until: optional(time),
  published_at: optional(time),
  media_gallery: z.array(media).default([]),
  seo: optional(z.object({ title: optional(z.string()), description: optional(z.string()) })),
});

export type Product = Row<typeof fields>;

export const products: Resource<typeof fields> = {
  path: "products",
  prefix: "prod",
  fields,
  verbs: ["list", "get", "create", "update", "delete"],
  order: "newest",
  filters: ["status"],
  present: (row, shop) => ({
    url: `${shop.settings.storeUrl}/products/${row.slug}`,
    price_variants: shop.priceVariants.rows(row.id).map((variant) => shop.priceVariants.wire(variant)),
    ...ratingOf(row, shop),
  }),
  expand: {
    reviews: (row, shop) => shop.reviews.rows(row.id).map((review) => shop.reviews.wire(review)),
  },
  follow(change, row, shop) {
    if (change !== "deleted") return;
    for (const variant of [...shop.priceVariants.rows(row.id)]) shop.priceVariants.remove(variant, { isSilent: true });
    for (const review of [...shop.reviews.rows(row.id)]) shop.reviews.remove(review, { isSilent: true });
  },
};

function ratingOf(row: Product, shop: Shop): { reviews_count: number; average_rating: number | null } {
  const reviews = shop.reviews.rows(row.id);
  const sum = reviews.reduce((total, review) => total + review.rating, 0);
  return {
    reviews_count: reviews.length,
    average_rating: reviews.length === 0 ? null : Math.round((sum / reviews.length) * 10) / 10,
  };
}
