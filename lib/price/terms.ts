import type { messages } from "../site";
import { type Chargeable, costOf, hasTrial } from "./charge";
import { isPlan } from "./rhythm";

interface Termed extends Chargeable {
  minimumAmount: number | null;
  maximumAmount: number | null;
  presetAmount: number | null;
  quantityAvailable: number | null;
  revokeAfterDays: number | null;
}

/** What comes with a price, one short phrase each: trial, set-up fee, total of a plan, bounds of an own price. */
export function billingTerms(
  variant: Termed,
  money: (amount: number) => string,
  words: typeof messages.price,
): string[] {
  const cost = costOf(variant);
  const terms: string[] = [];
  if (hasTrial(variant) && variant.trialPeriodDays) terms.push(words.trial(variant.trialPeriodDays));
  if (variant.setupFeeAmount) terms.push(words.setupFee(money(variant.setupFeeAmount)));
  if (isPlan(variant) && cost) terms.push(words.total(money(cost)));
  if (variant.amountType === "custom") {
    if (variant.presetAmount !== null) terms.push(words.suggested(money(variant.presetAmount)));
    if (variant.maximumAmount !== null) terms.push(words.atMost(money(variant.maximumAmount)));
  }
  return terms;
}

/** How long access lasts and how many are left. */
export function accessTerms({ revokeAfterDays, quantityAvailable }: Termed, words: typeof messages.price): string[] {
  const terms: string[] = [];
  if (revokeAfterDays) terms.push(words.access(revokeAfterDays));
  if (quantityAvailable !== null && quantityAvailable > 0) terms.push(words.left(quantityAvailable));
  return terms;
}
