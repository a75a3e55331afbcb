import type { messages } from "../site";

/** The fields of a price variant that decide when it is paid. */
export interface Billing {
  billingType: string | null;
  recurringInterval: string | null;
  intervalCount: number | null;
  installmentCount: number | null;
}

/** The rhythm of a single payment. */
export const ONCE = "once";

/**
 * What tells rhythms apart: `once`, `1 month`, `3 month`, `1 month 6` for six instalments. Two variants with the same key may share a
 * checkout. `null` where the API says something this shop does not know.
 */
export function rhythmKey(billing: Billing): string | null {
  if (!isRecurring(billing)) return isKnown(billing) ? ONCE : null;
  const { recurringInterval, installmentCount } = billing;
  const payments = isPlan(billing) ? ` ${installmentCount}` : "";
  return `${intervals(billing)} ${recurringInterval ?? "unknown"}${payments}`;
}

/** "every month", "every 2 weeks", "every month, 3 payments"; `null` for a single payment. */
export function rhythmText(billing: Billing, words: typeof messages.price): string | null {
  if (!isRecurring(billing)) return isKnown(billing) ? null : words.every.unknown;
  const every = everyText(billing, words);
  return isPlan(billing) ? words.plan(every, billing.installmentCount) : every;
}

/** How often it is paid before it is done with, or before anything renews. */
export function paymentsOf(billing: Billing): number {
  return isPlan(billing) ? billing.installmentCount : 1;
}

/** Paid in several instalments and then done with. */
export function isPlan(billing: Billing): billing is Billing & { installmentCount: number } {
  return billing.installmentCount !== null && billing.installmentCount > 1;
}

function isRecurring(billing: Billing): boolean {
  if (isPlan(billing) || billing.billingType === "subscription") return true;
  return billing.billingType !== "one_time" && billing.recurringInterval !== null;
}

function isKnown({ billingType }: Billing): boolean {
  return billingType === "one_time" || billingType === null;
}

function intervals({ intervalCount }: Billing): number {
  return Math.max(1, intervalCount ?? 1);
}

function everyText(billing: Billing, { every }: typeof messages.price): string {
  const count = intervals(billing);
  switch (billing.recurringInterval) {
    case "day":
      return every.day(count);
    case "week":
      return every.week(count);
    case "month":
      return count === 3 ? every.quarter : every.month(count);
    case "year":
      return every.year(count);
    default:
      return every.irregular;
  }
}
