import type { PriceVariant } from "../resources/price-variants.ts";

type Rhythm = Pick<PriceVariant, "recurring_interval" | "interval_count">;

/** The first end of a period after a time. Periods are counted from `anchor`, so that a month's last day stays one. ISO 8601. */
export function periodEndAfter(time: string, anchor: string, { recurring_interval, interval_count }: Rhythm): string {
  for (let number = 1; ; number += 1) {
    const end = shifted(anchor, recurring_interval ?? "month", number * interval_count).toISOString();
    if (Date.parse(end) > Date.parse(time)) return end;
  }
}

/** That many intervals later, at the last day of a month that is too short. */
export function shifted(time: string, interval: "day" | "week" | "month" | "year", count: number): Date {
  const date = new Date(time);
  const day = date.getUTCDate();
  if (interval === "day" || interval === "week") {
    date.setUTCDate(day + count * (interval === "week" ? 7 : 1));
    return date;
  }
  date.setUTCMonth(date.getUTCMonth() + count * (interval === "year" ? 12 : 1), 1);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date;
}
