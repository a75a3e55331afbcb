import { type Billing, paymentsOf, rhythmKey } from "./rhythm";

/** The fields of a price variant that decide what is charged. Amounts in the currency's minor unit. */
export interface Chargeable extends Billing {
  amount: number | null;
  amountType: string;
  currency: string | null;
  setupFeeAmount: number | null;
  trialPeriodDays: number | null;
}

/** What a purchase charges, in the currency's minor unit. */
export interface Charge {
  /** Each payment: the only one, each period's or each instalment. */
  amount: number;
  /** Taken at the purchase: the first payment, if no trial comes before it, and the set-up fee. */
  dueNow: number;
  /** ISO 4217 in capitals; `null` only where nothing is charged. */
  currency: string | null;
  /** Key of the rhythm in which `amount` recurs; "once" for a single payment. */
  rhythm: string;
}

/** `null` where only the hosted page knows: an amount of one's own, no amount, no currency, terms this shop does not know. */
export function chargeOf(variant: Chargeable): Charge | null {
  const amount = paymentOf(variant);
  const rhythm = rhythmKey(variant);
  if (amount === null || rhythm === null) return null;
  const currency = variant.currency?.toUpperCase() || null;
  const setupFee = variant.setupFeeAmount ?? 0;
  if (!currency && amount + setupFee > 0) return null;
  // guess: that the set-up fee is taken at once, also before a trial
  return { amount, dueNow: (hasTrial(variant) ? 0 : amount) + setupFee, currency, rhythm };
}

/** Asks nothing, now or later. */
export function isFree(variant: Chargeable): boolean {
  return paymentOf(variant) === 0 && !variant.setupFeeAmount;
}

/** Only a subscription that costs something can be tried first: elsewhere a number of days would promise what nobody keeps. */
export function hasTrial(variant: Chargeable): variant is Chargeable & { trialPeriodDays: number } {
  const { billingType, trialPeriodDays } = variant;
  return billingType === "subscription" && paymentOf(variant) !== 0 && trialPeriodDays !== null && trialPeriodDays > 0;
}

/** One payment, `null` where there is no telling. */
export function paymentOf({ amountType, amount }: Chargeable): number | null {
  if (amountType === "custom") return null;
  // guess: that a type nobody has published is a fixed price where it brings an amount
  return amountType === "free" ? 0 : amount;
}

/** All that is paid before anything renews, without the set-up fee; of an own price the least. `null` where there is no telling. */
export function costOf(variant: Chargeable & { minimumAmount: number | null }): number | null {
  // guess: that the amount of a payment plan is one instalment
  const payment = variant.amountType === "custom" ? variant.minimumAmount : paymentOf(variant);
  return payment === null ? null : payment * paymentsOf(variant);
}
