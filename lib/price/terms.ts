import type { messages } from "../site";
import { type Chargeable, costOf, hasTrial } from "./charge";
import { paymentsOf } from "./rhythm";

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
  money: ((amount: number) => string) | null,
  words: typeof messages.price,
): string[] {
  const terms = hasTrial(variant) ? [words.trial(variant.trialPeriodDays)] : [];
  if (!money) return terms;
  const cost = costOf(variant);
  if (variant.setupFeeAmount) terms.push(words.setupFee(money(variant.setupFeeAmount)));
  if (paymentsOf(variant) > 1 && cost) terms.push(words.total(money(cost)));
  if (variant.amountType === "custom") {
    if (variant.presetAmount !== null) terms.push(words.suggested(money(variant.presetAmount)));
    if (variant.maximumAmount !== null) terms.push(words.atMost(money(variant.maximumAmount)));
  }
  return terms;
}

/** How long access lasts and how many are left. */
export function accessTerms({ revokeAfterDays, quantityAvailable }: Termed, words: typeof messages.price): string[] {
  const terms: string[] = [];
  if (revokeAfterDays !== null && revokeAfterDays > 0) terms.push(words.access(revokeAfterDays));
  if (quantityAvailable !== null && quantityAvailable > 0) terms.push(words.left(quantityAvailable));
  return terms;
}
