import { type Price, priceOf } from "../price";
import { readSeenPrice } from "../price/seen";
import { type Total, totalsOf } from "../price/totals";
import type { CartLine } from "./line";

/** A line with the price it came into the cart with, in words. */
export interface PricedLine {
  line: CartLine;
  price: Price;
  quantity: number;
}

/** Lines that one checkout takes. */
export interface CartGroup {
  key: string;
  lines: PricedLine[];
  /** `null` where only the hosted page knows what is paid; it takes one thing at a time. */
  total: Total<PricedLine> | null;
}

/**
 * The lines of a cart by the checkouts they need: one for each currency and rhythm, and one for each price of one's own.
 *
 * @param apart price variants that the API refused to sell together.
 */
export function groupsOf(lines: readonly CartLine[], apart: ReadonlySet<string> = new Set()): CartGroup[] {
  const priced = lines.flatMap((line) => {
    const seen = readSeenPrice(line.seen);
    return seen ? [{ line, price: priceOf(seen), quantity: line.quantity }] : [];
  });
  const isAlone = ({ line, price }: PricedLine) => !price.charge || apart.has(line.variant);
  const together = totalsOf(priced.filter((one) => !isAlone(one))).map((total) => {
    return { key: `${total.charge.currency} ${total.charge.rhythm}`, lines: total.lines, total };
  });
  const alone = priced.filter(isAlone).map((one) => {
    return { key: one.line.variant, lines: [one], total: totalsOf([one])[0] ?? null };
  });
  return [...together, ...alone];
}
