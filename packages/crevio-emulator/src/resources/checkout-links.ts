import { z } from "zod";
import { optional, record, text } from "../core/fields.ts";
import { invalid } from "../core/problem.ts";
import { type Resource, type Row, untold, type Wire } from "../core/resource.ts";
import { linesOf } from "../payment/lines.ts";
import { whyNotRedeemable } from "../payment/reduction.ts";
import type { Shop } from "../shop.ts";

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
  create: (body, shop) => redeemable(body, body, shop),
  update: (body, row, shop) => (body.discount ? redeemable(body, { ...row, ...body }, shop) : body),
  present: (row, shop) => ({ url: `${shop.origin}/pay/links/${row.id}` }),
};

/** The body, if its discount can be used for the link. */
function redeemable(body: Wire, { discount: id, price_variants }: Wire, shop: Shop): Wire {
  const discount = shop.discounts.find(String(id));
  const ids = Array.isArray(price_variants) ? price_variants.map(String) : [];
  const reason = discount && whyNotRedeemable(discount, linesOf(ids, shop), shop);
  if (reason) throw invalid({ discount: [reason] });
  return body;
}
