import { type Discount, isUsedUp, statusOf } from "../resources/discounts.ts";
import type { Shop } from "../shop.ts";
import { currencyOf, type Lines } from "./lines.ts";
import { shifted } from "./periods.ts";

/** The discount of this id or code, whatever the case of the code. */
export function findDiscount(idOrCode: string, shop: Shop): Discount | undefined {
  return shop.discounts.find(idOrCode) ?? shop.discounts.named(idOrCode);
}

/** Why these lines cannot be bought with it now, `null` when they can. */
export function whyNotRedeemable(discount: Discount | undefined, lines: Lines, shop: Shop): string | null {
  if (!discount) return "does not exist";
  const status = statusOf(discount, shop);
  if (status === "scheduled") return "cannot be used yet";
  if (status === "expired") return isUsedUp(discount) ? "has been used up" : "has expired";
  const currency = currencyOf(lines, shop);
  if (discount.discount_type === "amount_off" && discount.currency !== currency)
    return `is in ${discount.currency} and cannot be taken off a price in ${currency ?? "no currency"}`;
  return lines.some((line) => isFor(discount, line.price_variant)) ? null : "is for something else";
}

/** Whether it is for this price variant; one that names none is for all. */
export function isFor({ price_variants }: Discount, priceVariant: string): boolean {
  return price_variants.length === 0 || price_variants.includes(priceVariant);
}

/** What it takes off an amount, both in minor units. */
export function reductionOf({ discount_type, percent_off, amount_off }: Discount, amount: number): number {
  return discount_type === "percent_off"
    ? Math.round((amount * (percent_off ?? 0)) / 100)
    : Math.min(amount, amount_off ?? 0);
}

/** Whether it is still taken off when a subscription that began at one time is paid again at another. */
export function lastsUntil({ duration, duration_in_months }: Discount, time: string, start: string): boolean {
  if (duration !== "repeating") return duration === "forever";
  return shifted(start, "month", duration_in_months ?? 0).getTime() > Date.parse(time);
}
