import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Priced, priceOf } from "../price";
import { english, german, locales, plainSpaces, readMoney, variantOf } from "../test-price";
import { totalsOf } from "./totals";

const monthly = { billingType: "subscription", recurringInterval: "month" };

function lineOf(changes: Partial<Priced> = {}, quantity = 1, wording = english) {
  return { price: priceOf(variantOf(changes), {}, wording), quantity };
}

function say(lines: ReturnType<typeof lineOf>[], wording = english) {
  return totalsOf(lines, wording).map(({ now, later }) => plainSpaces([now, later].filter(Boolean).join(", then ")));
}

describe("totalsOf", () => {
  it.each([
    ["nothing for an empty cart", [], []],
    ["one sum for what is paid once", [lineOf(), lineOf({ amount: 1250 }, 3)], ["$85.50"]],
    [
      "a sum for each currency",
      [lineOf(), lineOf({ currency: "jpy" }), lineOf({ currency: "kwd" })],
      ["$48", "¥4,800", "KWD 4.800"],
    ],
    [
      "a sum for each rhythm",
      [lineOf(), lineOf(monthly, 2), lineOf({ ...monthly, intervalCount: 12 })],
      ["$48", "$96, then $96 every month", "$48, then $48 every 12 months"],
    ],
    ["a trial later", [lineOf({ ...monthly, trialPeriodDays: 7 }), lineOf(monthly)], ["$48, then $96 every month"]],
    [
      "a set-up fee once",
      [lineOf({ ...monthly, setupFeeAmount: 300, trialPeriodDays: 7 })],
      ["$3, then $48 every month"],
    ],
    [
      "a payment plan by its instalments",
      [lineOf({ ...monthly, installmentCount: 3 })],
      ["$48, then $48 every month, 3 payments"],
    ],
    ["a fee with what is free", [lineOf({ amountType: "free", setupFeeAmount: 300 })], ["$3"]],
    ["what is free", [lineOf({ amountType: "free", currency: null })], ["Free"]],
    [
      "what is free with the first that is paid as often",
      [lineOf({ amountType: "free", currency: null }), lineOf(monthly), lineOf({ currency: "eur" })],
      ["€48", "$48, then $48 every month"],
    ],
    [
      "what is free each month apart from what is paid once",
      [lineOf({ ...monthly, amount: 0 }), lineOf()],
      ["Free", "$48"],
    ],
    ["nothing of what only the hosted page prices", [lineOf({ amountType: "custom" }), lineOf({ currency: null })], []],
  ])("says %s", (_title, lines, sums) => {
    expect(say(lines)).toEqual(sums);
  });

  it("keeps the lines with the sum that they are in", () => {
    const [once, subscribed, free] = [lineOf(), lineOf(monthly), lineOf({ amountType: "free", currency: null })];
    expect(totalsOf([free, subscribed, once]).map(({ lines }) => lines)).toEqual([[free, once], [subscribed]]);
  });

  it("speaks another language", () => {
    expect(say([lineOf({ ...monthly, currency: "eur" }, 2, german)], german)).toEqual(["96 €, then 96 € monatlich"]);
  });
});

const anyLine = fc.record({
  amount: fc.nat({ max: 10 ** 7 }),
  currency: fc.constantFrom("usd", "eur", "jpy", "kwd"),
  isMonthly: fc.boolean(),
  setupFeeAmount: fc.constantFrom(null, 0, 999),
  trialPeriodDays: fc.constantFrom(null, 0, 14),
  quantity: fc.integer({ min: 1, max: 99 }),
});

test("the sums, read back, are the sums of the lines", () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), fc.constantFrom(...locales), (items, locale) => {
      const wording = { ...english, locale };
      const lines = items.map(({ quantity, isMonthly, ...changes }) =>
        lineOf({ ...changes, ...(isMonthly && monthly) }, quantity, wording),
      );
      const totals = totalsOf(lines, wording);
      expect(totals.flatMap((total) => total.lines).length).toBe(lines.length);
      for (const { now, later, charge } of totals) {
        const own = items.filter(
          ({ currency, isMonthly }) =>
            currency === charge.currency?.toLowerCase() && isMonthly === (charge.rhythm !== "once"),
        );
        let due = 0;
        let recurring = 0;
        for (const item of own) {
          const isTried = item.isMonthly && (item.trialPeriodDays ?? 0) > 0;
          due += ((isTried ? 0 : item.amount) + (item.setupFeeAmount ?? 0)) * item.quantity;
          recurring += item.isMonthly ? item.amount * item.quantity : 0;
        }
        const read = (text: string | null) => (text ? (readMoney(text, locale, charge.currency ?? "") ?? 0) : 0);
        expect(read(now)).toBe(due);
        expect(read(later)).toBe(recurring);
      }
    }),
  );
});
