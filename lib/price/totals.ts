import { formatMoney } from "../money";
import { type Price, type Wording, wordingOfSite } from "../price";
import type { Charge } from "./charge";

/** So many of one variant. */
export interface Line {
  price: Pick<Price, "charge" | "rhythm">;
  quantity: number;
}

/** What lines that may share a checkout come to. */
export interface Total<Item extends Line> {
  lines: Item[];
  /** The sums, in the currency's minor unit. */
  charge: Charge;
  /** What is due at the purchase: "$12", "Free". */
  now: string;
  /** What is due each time after that: "$5 every month"; `null` where nothing is. */
  later: string | null;
}

/**
 * Sums a cart per currency and rhythm: each total is one checkout, and holds its lines in their order. What costs nothing and names no
 * currency joins the first total of its rhythm. Lines whose charge is unknown are in none.
 */
export function totalsOf<Item extends Line>(lines: Item[], wording: Wording = wordingOfSite): Total<Item>[] {
  const charged = lines.flatMap((line) => (line.price.charge ? [{ line, charge: line.price.charge }] : []));
  const groups = new Map<string, Charged<Item>[]>();
  for (const { line, charge } of charged) {
    const ofRhythm = charged.filter((other) => other.charge.rhythm === charge.rhythm && other.charge.currency);
    const key = `${charge.currency ?? ofRhythm[0]?.charge.currency} ${charge.rhythm}`;
    groups.set(key, [...(groups.get(key) ?? []), { line, charge: times(charge, line.quantity) }]);
  }
  return [...groups.values()].map((group) => totalOf(group, wording));
}

interface Charged<Item extends Line> {
  line: Item;
  charge: Charge;
}

function totalOf<Item extends Line>(group: Charged<Item>[], { locale, words }: Wording): Total<Item> {
  const lines = group.map(({ line }) => line);
  const charge = group.map((one) => one.charge).reduce(plus);
  const money = (amount: number) => (charge.currency ? formatMoney(amount, charge.currency, locale) : words.free);
  const rhythm = lines.find(({ price }) => price.rhythm)?.price.rhythm;
  return {
    lines,
    charge,
    now: charge.dueNow === 0 && charge.amount === 0 ? words.free : money(charge.dueNow),
    later: rhythm ? words.recurring(money(charge.amount), rhythm) : null,
  };
}

function times({ amount, dueNow, currency, rhythm }: Charge, quantity: number): Charge {
  return { amount: amount * quantity, dueNow: dueNow * quantity, currency, rhythm };
}

function plus(a: Charge, b: Charge): Charge {
  return {
    amount: a.amount + b.amount,
    dueNow: a.dueNow + b.dueNow,
    currency: a.currency ?? b.currency,
    rhythm: a.rhythm,
  };
}
