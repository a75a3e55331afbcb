import type { PriceVariant } from "../resources/price-variants.ts";

/**
 * What one piece costs at the moment of buying, in minor units: during a trial only the setup fee, otherwise the price of the first
 * period or instalment and the setup fee. That `amount` of a payment plan is one instalment is a guess.
 */
export function dueToday(variant: PriceVariant, chosenAmount?: number | null): number {
  const setupFee = variant.setup_fee_amount ?? 0;
  const isTrial = variant.billing_type === "subscription" && (variant.trial_period_days ?? 0) > 0;
  return isTrial ? setupFee : setupFee + priceOf(variant, chosenAmount);
}

/** The bounds of a price the buyer chooses, `null` where any other price is meant. */
export function boundsOf(variant: PriceVariant): { minimum: number; maximum: number | null; preset: number } | null {
  if (variant.amount_type !== "custom") return null;
  const minimum = variant.minimum_amount ?? 0;
  return { minimum, maximum: variant.maximum_amount, preset: variant.preset_amount ?? variant.amount ?? minimum };
}

/** What one piece costs for one period, or once. */
export function priceOf(variant: PriceVariant, chosenAmount?: number | null): number {
  if (variant.amount_type === "free") return 0;
  return boundsOf(variant) ? (chosenAmount ?? boundsOf(variant)?.preset ?? 0) : (variant.amount ?? 0);
}
