import { z } from "zod";
import { amount, count, currency, optional, text } from "../core/fields.ts";
import { type Resource, type Row, untold } from "../core/resource.ts";

const fields = z.object({
  name: text,
  amount: optional(amount),
  amount_type: z.enum(["free", "fixed", "custom"]).default("fixed"),
  billing_type: z.enum(["one_time", "subscription"]).default("one_time"),
  recurring_interval: optional(z.enum(["day", "week", "month", "year"])),
  interval_count: z.int().min(1).default(1),
  installment_count: optional(z.int().min(2)),
  setup_fee_amount: optional(amount),
  trial_period_days: optional(count),
  revoke_after_days: optional(count),
  quantity_available: optional(count),
  archived: z.boolean().default(false),
  hidden: z.boolean().default(false),
  waitlist: z.boolean().default(false),
  position: z.int().default(1),
  currency: optional(currency),
  discounted_from_amount: optional(amount),
  minimum_amount: optional(amount),
  maximum_amount: optional(amount),
  preset_amount: optional(amount),
  product: z.string(),
  benefits: optional(z.array(z.string())),
});

export type PriceVariant = Row<typeof fields>;

export const priceVariants: Resource<typeof fields> = {
  path: "price_variants",
  prefix: "price",
  fields,
  verbs: ["list", "get", "create", "update"],
  order: "position",
  group: "product",
  filters: ["product"],
  relations: { product: "products" },
  present: (row, shop) => ({ purchase_url: `${shop.origin}/pay/variants/${row.id}` }),
  needs: {
    amount: ({ amount_type }) => amount_type === "fixed",
    currency: ({ amount_type }) => amount_type !== "free",
    recurring_interval: ({ billing_type }) => billing_type === "subscription",
  },
  // The path and the missing body of archiving are a guess.
  actions: { archive: (row, _body, shop) => shop.priceVariants.change(row, { archived: true }) },
  event: untold,
  follow(_change, row, shop) {
    const product = shop.products.find(row.product);
    if (product) shop.products.touch(product);
  },
};
