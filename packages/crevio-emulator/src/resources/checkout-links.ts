import { z } from "zod";
import { optional, record, text } from "../core/fields.ts";
import { type Resource, type Row, untold } from "../core/resource.ts";

const fields = z.object({
  name: text,
  success_url: optional(z.url({ protocol: /^https?$/ })),
  allow_discount_codes: z.boolean().default(false),
  metadata: record.default({}),
  discount: optional(z.string()),
  price_variants: z.array(z.string()).min(1, "can't be empty"),
});

export type CheckoutLink = Row<typeof fields>;

export const checkoutLinks: Resource<typeof fields> = {
  path: "checkout_links",
  prefix: "cl",
  fields,
  verbs: ["list", "get", "create", "update", "delete"],
  order: "newest",
  relations: { discount: "discounts", price_variants: "price_variants" },
  event: untold,
  present: (row, shop) => ({ url: `${shop.origin}/pay/links/${row.id}` }),
};
