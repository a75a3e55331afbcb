import type { messages } from "../site";

/** The fields of a price variant that decide when it is paid. */
export interface Billing {
  billingType: string | null;
  recurringInterval: string | null;
  intervalCount: number | null;
  installmentCount: number | null;
}

/** How often a payment recurs. */
export interface Rhythm {
  /** `day`, `week`, `month`, `year`, one that this shop does not know, or `null` where the API names none. */
  interval: string | null;
  /** Intervals from one payment to the next: 3 months are a quarter. */
  count: number;
  /** How many payments there are, `null` without end. */
  payments: number | null;
}

/** "once" for a single payment, "unknown" for a kind of billing that nobody has published and that says no more. */
export function rhythmOf(billing: Billing): Rhythm | "once" | "unknown" {
  const { billingType, recurringInterval: interval, intervalCount, installmentCount } = billing;
  const count = Math.max(1, intervalCount ?? 1);
  if (installmentCount !== null && installmentCount > 1) return { interval, count, payments: installmentCount };
  if (billingType === "one_time") return "once";
  if (billingType === "subscription" || interval !== null) return { interval, count, payments: null };
  return billingType === null ? "once" : "unknown";
}

/**
 * What tells rhythms apart: `once`, `1 month`, `3 month`, `1 month 6` for six instalments. Variants of one key may share a checkout.
 * `null` where it is unknown.
 */
export function rhythmKey(billing: Billing): string | null {
  const rhythm = rhythmOf(billing);
  if (rhythm === "unknown") return null;
  if (rhythm === "once") return rhythm;
  return [rhythm.count, rhythm.interval ?? "interval", rhythm.payments ?? ""].join(" ").trim();
}

/** "every month", "every 2 weeks", "every month, 3 payments"; `null` for a single payment. */
export function rhythmText(billing: Billing, words: typeof messages.price): string | null {
  const rhythm = rhythmOf(billing);
  if (rhythm === "once") return null;
  if (rhythm === "unknown") return words.every.unknown;
  const every = everyText(rhythm, words);
  return rhythm.payments ? words.plan(every, rhythm.payments) : every;
}

/** How many payments there are in all, or before anything renews. */
export function paymentsOf(billing: Billing): number {
  const rhythm = rhythmOf(billing);
  return typeof rhythm === "object" && rhythm.payments ? rhythm.payments : 1;
}

function everyText({ interval, count }: Rhythm, { every }: typeof messages.price): string {
  switch (interval) {
    case "day":
    case "week":
    case "year":
      return every[interval](count);
    case "month":
      return count === 3 ? every.quarter : every.month(count);
    default:
      return every.irregular;
  }
}
