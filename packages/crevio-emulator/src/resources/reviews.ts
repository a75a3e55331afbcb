import { z } from "zod";
import { optional, read } from "../core/fields.ts";
import type { Resource, Row } from "../core/resource.ts";
import type { Shop } from "../shop.ts";

const fields = z.object({
  rating: z.int().min(1).max(5),
  content: optional(z.string()),
  customer_name: optional(z.string()),
  customer_image_url: optional(z.url()),
  product: z.string(),
  position: z.int().default(1),
});

type Review = Row<typeof fields>;

const positionBody = z.object({ position: z.int().min(1) });

export const reviews: Resource<typeof fields> = {
  path: "reviews",
  prefix: "rev",
  fields,
  verbs: ["list", "get", "create", "update", "delete"],
  order: "position",
  group: "product",
  filters: ["product"],
  relations: { product: "products" },
  actions: { position: (row, body, shop) => moveTo(read(positionBody, body).position, row, shop) },
};

/** The body of this call is a guess, and so is that the others close ranks. */
function moveTo(position: number, review: Review, shop: Shop): void {
  const others = shop.reviews.rows(review.product).filter((other) => other !== review);
  for (const [place, row] of others.toSpliced(position - 1, 0, review).entries()) {
    if (row !== review) shop.reviews.change(row, { position: place + 1 }, { isSilent: true });
    else shop.reviews.change(row, { position: place + 1 });
  }
}
