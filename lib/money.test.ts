import { expect, it } from "vitest";
import { formatMoney } from "./money";

it.each([
  [12900, "usd", "en-US", "$129"],
  [12950, "USD", "en-US", "$129.50"],
  [5, "usd", "en-US", "$0.05"],
  [0, "usd", "en-US", "$0"],
  [123456789, "usd", "en-US", "$1,234,567.89"],
  [500, "jpy", "en-US", "¥500"],
  [1250, "kwd", "en-US", "KWD\u00a01.250"],
  [1000, "kwd", "en-US", "KWD\u00a01"],
  [1250, "eur", "de-DE", "12,50\u00a0€"],
])("writes %i minor units of %s for %s as %s", (amount, currency, locale, text) => {
  expect(formatMoney(amount, currency, locale)).toBe(text);
});

it("writes a code that is none behind the number, also the second time", () => {
  expect(formatMoney(1250, "z1", "en-US")).toBe("12.50\u00a0Z1");
  expect(formatMoney(1250, "z1", "en-US")).toBe("12.50\u00a0Z1");
});

it("keeps apart what two languages make of a currency", () => {
  expect([formatMoney(150, "eur", "en-US"), formatMoney(150, "eur", "de-DE")]).toEqual(["€1.50", "1,50\u00a0€"]);
});
