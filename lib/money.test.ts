import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { decimalAmount, formatMoney } from "./money";
import { isoDigits, locales, plainSpaces, readMoney } from "./test-price";

const currencies = Intl.supportedValuesOf("currency");
const anyAmount = fc.oneof(
  fc.integer({ min: 0, max: 200_000 }),
  fc.maxSafeNat(),
  fc.nat({ max: 10 ** 7 }).map((amount) => amount * 1000),
);

describe("formatMoney", () => {
  it.each([
    [12900, "usd", "en-US", "$129"],
    [12950, "USD", "en-US", "$129.50"],
    [5, "usd", "en-US", "$0.05"],
    [0, "usd", "en-US", "$0"],
    [123456789, "usd", "en-US", "$1,234,567.89"],
    [-1250, "usd", "en-US", "-$12.50"],
    [500, "jpy", "en-US", "¥500"],
    [500, "jpy", "ja-JP", "￥500"],
    [1250, "kwd", "en-US", "KWD 1.250"],
    [1000, "kwd", "en-US", "KWD 1"],
    [1250, "eur", "de-DE", "12,50 €"],
    [1250000, "eur", "fr-FR", "12 500 €"],
    [12345678, "inr", "hi-IN", "₹1,23,456.78"],
    [480000, "huf", "en-US", "HUF 4,800"],
    [480050, "rsd", "en-US", "RSD 4,800.50"],
    [12345, "clf", "en-US", "CLF 1.2345"],
    [1250, "xyz", "en-US", "XYZ 12.50"],
    [1250, "z1", "en-US", "12.50 Z1"],
    [1250, "z1", "de-DE", "12,50 Z1"],
  ])("writes %i minor units of %s for %s as %s", (amount, currency, locale, text) => {
    expect(plainSpaces(formatMoney(amount, currency, locale))).toBe(text);
    expect(plainSpaces(formatMoney(amount, currency, locale)), "the second time").toBe(text);
  });

  it("breaks no line within an amount, and puts the same space in Node and in a browser", () => {
    for (const locale of locales) {
      for (const currency of currencies) expect(formatMoney(123456789, currency, locale)).not.toMatch(/(?!\u00a0)\s/u);
    }
  });

  it("names the currency as the locale does", () => {
    fc.assert(
      fc.property(
        anyAmount,
        fc.constantFrom(...currencies),
        fc.constantFrom(...locales),
        (amount, currency, locale) => {
          const parts = new Intl.NumberFormat(locale, { style: "currency", currency }).formatToParts(0);
          const symbol = parts.find(({ type }) => type === "currency")?.value ?? "none";
          expect(formatMoney(amount, currency, locale)).toContain(symbol.replaceAll("\u202f", "\u00a0"));
        },
      ),
    );
  });
});

describe.each(locales)("for %s", (locale) => {
  test("every amount in every currency, read back, is the amount", () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom(...currencies), (amount, currency) => {
        expect(readMoney(formatMoney(amount, currency, locale), locale, currency)).toBe(amount);
      }),
      { numRuns: 500 },
    );
  });

  test("every currency is written with its decimals", () => {
    for (const currency of currencies) {
      expect(readMoney(formatMoney(1, currency, locale), locale, currency), currency).toBe(1);
    }
  });
});

describe("decimalAmount", () => {
  it.each([
    [4800, "usd", "48.00"],
    [5, "EUR", "0.05"],
    [0, "usd", "0.00"],
    [4800, "jpy", "4800"],
    [1234500, "kwd", "1234.500"],
    [-5, "usd", "-0.05"],
    [1250, "z1", "12.50"],
    [Number.MAX_SAFE_INTEGER, "usd", "90071992547409.91"],
  ])("writes %i minor units of %s as %s", (amount, currency, text) => {
    expect(decimalAmount(amount, currency)).toBe(text);
  });

  it("keeps every figure and puts the point where the currency has it", () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom(...currencies), (amount, currency) => {
        const [whole = "", fraction = ""] = decimalAmount(amount, currency).split(".");
        expect(fraction).toHaveLength(isoDigits(currency));
        expect(Number(whole + fraction)).toBe(amount);
      }),
    );
  });

  it.each([1.5, Number.NaN, 1e21])("refuses %d, which is no amount in minor units", (amount) => {
    expect(() => decimalAmount(amount, "usd")).toThrow(RangeError);
  });
});
