import { z } from "zod";
import type { FieldErrors } from "../core/problem.ts";
import type { Discount } from "../resources/discounts.ts";
import type { PriceVariant } from "../resources/price-variants.ts";
import type { Shop } from "../shop.ts";
import { dueToday } from "./due-today.ts";
import { isFor, reductionOf } from "./reduction.ts";

const line = z.object({
  price_variant: z.string(),
  quantity: z.int().min(1).max(99).default(1),
  /** The price a buyer named on the payment page, in minor units. */
  chosen_amount: z.int().min(0).nullish(),
  /** Kept for the day it is gone. */
  product: z.string().optional(),
});

/** What is bought. */
export const linesSchema = z.array(line).min(1, "can't be empty");

export type Lines = z.infer<typeof linesSchema>;

/** Why these lines cannot be bought now, by field; empty when they can. The wording is ours. */
export function lineErrors(lines: Lines, shop: Shop): FieldErrors {
  const errors: FieldErrors = {};
  for (const [index, line] of lines.entries()) {
    const variant = shop.priceVariants.find(line.price_variant);
    const sameVariant = lines.filter((other) => other.price_variant === line.price_variant);
    const wanted = sameVariant.reduce((sum, { quantity }) => sum + quantity, 0);
    const reason = variant ? whyNotForSale(variant, wanted) : "must exist";
    if (reason) errors[`line_items.${index}.price_variant`] = [reason];
  }
  return Object.keys(errors).length > 0 ? errors : mixErrors(variantsOf(lines, shop));
}

/** Why nobody can buy so many of it, `null` when they can. Hidden ones can be bought by whoever has the link. */
export function whyNotForSale(variant: PriceVariant, quantity: number): string | null {
  const stock = variant.quantity_available;
  if (variant.archived) return "is archived";
  if (variant.waitlist) return "is on a waiting list and cannot be bought yet";
  if (stock === 0) return "is sold out";
  if (stock !== null && stock < quantity) return `has only ${stock} left`;
  return null;
}

/** What these lines make of a checkout, priced as of now: `total` is what is due, `reduction` what the discount took off. */
export function totalsOf(lines: Lines, shop: Shop, discount?: Discount) {
  const isSubscription = variantsOf(lines, shop).some(({ billing_type }) => billing_type === "subscription");
  const sum = sumOf(lines, shop);
  const reduced = discount && lines.filter((line) => isFor(discount, line.price_variant));
  const reduction = reduced ? reductionOf(discount, sumOf(reduced, shop)) : 0;
  const mode: "payment" | "subscription" = isSubscription ? "subscription" : "payment";
  const kept = lines.map((one) => ({ ...one, product: shop.priceVariants.find(one.price_variant)?.product }));
  return { lines: kept, mode, currency: currencyOf(lines, shop), total: sum - reduction, reduction };
}

export function currencyOf(lines: Lines, shop: Shop): string | null {
  return variantsOf(lines, shop).find(({ currency }) => currency)?.currency ?? null;
}

/** One of each, as far as they still exist. */
export function linesOf(ids: readonly string[], shop: Shop): Lines {
  return ids.filter((id) => shop.priceVariants.find(id)).map((price_variant) => ({ price_variant, quantity: 1 }));
}

function sumOf(lines: Lines, shop: Shop): number {
  return lines.reduce((sum, { price_variant, chosen_amount, quantity }) => {
    const variant = shop.priceVariants.find(price_variant);
    return variant ? sum + dueToday(variant, chosen_amount) * quantity : sum;
  }, 0);
}

function variantsOf(lines: Lines, shop: Shop): PriceVariant[] {
  return lines.flatMap((line) => shop.priceVariants.find(line.price_variant) ?? []);
}

// That subscriptions and one-time purchases cannot share a checkout is a guess.
function mixErrors(variants: PriceVariant[]): FieldErrors {
  if (new Set(variants.map(({ billing_type }) => billing_type)).size > 1) {
    return { line_items: ["mix subscriptions and one-time purchases"] };
  }
  if (new Set(variants.flatMap(({ currency }) => currency ?? [])).size > 1) return { line_items: ["mix currencies"] };
  return {};
}
