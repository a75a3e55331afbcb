import { z } from "zod";
import { count, currency, optional, text, time } from "../core/fields.ts";
import { type Resource, type Row, untold } from "../core/resource.ts";
import type { Shop } from "../shop.ts";

const fields = z.object({
  code: text,
  discount_type: z.enum(["amount_off", "percent_off"]),
  amount_off: optional(z.int().min(1)),
  percent_off: optional(z.number().min(1).max(100)),
  currency: optional(currency),
  duration: optional(z.enum(["once", "forever", "repeating"])),
  duration_in_months: optional(z.int().min(1)),
  redeem_by: optional(time),
  max_redemptions: optional(z.int().min(1)),
  times_redeemed: count.default(0),
  price_variants: z.array(z.string()).default([]),
  // guess: the name of what makes a discount `scheduled`.
  starts_at: optional(time),
});

export type Discount = Row<typeof fields>;

export const discounts: Resource<typeof fields> = {
  path: "discounts",
  prefix: "disc",
  fields,
  verbs: ["list", "get", "create", "update", "delete"],
  order: "newest",
  filters: ["status"],
  unique: "code",
  readOnly: ["times_redeemed"],
  private: ["starts_at"],
  relations: { price_variants: "price_variants" },
  event: untold,
  present: (row, shop) => ({ status: statusOf(row, shop) }),
  needs: {
    amount_off: ({ discount_type }) => discount_type === "amount_off",
    percent_off: ({ discount_type }) => discount_type === "percent_off",
    currency: ({ discount_type }) => discount_type === "amount_off",
    duration_in_months: ({ duration }) => duration === "repeating",
  },
};

// guess: that a used-up discount counts as expired.
export function statusOf(discount: Discount, shop: Shop): "active" | "expired" | "scheduled" {
  const { redeem_by, starts_at } = discount;
  if (redeem_by !== null && Date.parse(redeem_by) <= shop.clock.nowMs) return "expired";
  if (isUsedUp(discount)) return "expired";
  return starts_at !== null && Date.parse(starts_at) > shop.clock.nowMs ? "scheduled" : "active";
}

export function isUsedUp({ max_redemptions, times_redeemed }: Discount): boolean {
  return max_redemptions !== null && times_redeemed >= max_redemptions;
}
