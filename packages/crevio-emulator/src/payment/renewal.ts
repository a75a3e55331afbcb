import type { Checkout } from "../resources/checkouts.ts";
import type { Subscription } from "../resources/subscriptions.ts";
import type { Shop } from "../shop.ts";
import { addOrder } from "./complete.ts";
import { priceOf } from "./due-today.ts";
import { periodEndAfter } from "./periods.ts";
import { isFor, lastsUntil, reductionOf } from "./reduction.ts";

const dayMs = 86_400_000;

/** The subscriptions that a paid checkout begins, one for each of its lines. */
export function subscribe(checkout: Checkout, customer: string, shop: Shop): void {
  for (const { price_variant, quantity, chosen_amount } of checkout.lines) {
    const variant = shop.priceVariants.get(price_variant);
    const now = shop.clock.now();
    const trial_ends_at = variant.trial_period_days ? shop.clock.in(variant.trial_period_days * dayMs) : null;
    const facts = {
      status: trial_ends_at ? "trialing" : "active",
      quantity,
      current_period_start: now,
      current_period_end: trial_ends_at ?? periodEndAfter(now, now, variant),
      trial_ends_at,
      customer,
      checkout: checkout.id,
      price_variant,
      amount: priceOf(variant, chosen_amount),
      discount: checkout.discount,
      anchor: trial_ends_at ?? now,
      payments: trial_ends_at ? 0 : 1,
    };
    shop.subscriptions.add(facts, { at: now });
  }
}

/**
 * A period is over. What was cancelled, paid off or taken out of the shop ends; anything else is paid again, which makes an order.
 * That payments never fail, and that a renewal is an order of the first checkout, is a guess.
 */
export function renew(row: Subscription, shop: Shop): void {
  const variant = shop.priceVariants.find(row.price_variant);
  const start = row.current_period_end ?? shop.clock.now();
  if (row.ends_at || !variant || !shop.customers.find(row.customer)) {
    shop.subscriptions.change(row, { status: "canceled", ends_at: row.ends_at ?? start });
    return;
  }
  const payments = row.payments + 1;
  const current_period_end = periodEndAfter(start, row.anchor, variant);
  const isPaidOff = variant.installment_count !== null && payments >= variant.installment_count;
  const ends_at = isPaidOff ? current_period_end : null;
  shop.subscriptions.change(row, {
    status: "active",
    current_period_start: start,
    current_period_end,
    payments,
    ends_at,
  });
  const { customer, checkout, price_variant, quantity } = row;
  const full = row.amount * quantity;
  const discount = shop.discounts.find(row.discount ?? "");
  const isReduced = discount && isFor(discount, price_variant) && lastsUntil(discount, start, row.created_at);
  const amount = isReduced ? full - reductionOf(discount, full) : full;
  addOrder({ customer, checkout, amount, currency: variant.currency, lines: [{ price_variant, quantity }] }, shop);
}
