import { expect, test } from "vitest";
import { decimalText, formatAmount, parseAmount } from "./money.ts";

test.each([
  ["usd", "$48.00", "48.00"],
  ["jpy", "¥4,800", "4800"],
  ["kwd", "KWD\u00a04.800", "4.800"],
  ["huf", "HUF\u00a048.00", "48.00"],
  ["rsd", "RSD\u00a048.00", "48.00"],
  [null, "$48.00", "48.00"],
])("4800 minor units of %s are %s, typed as %s", (currency, read, typed) => {
  expect(formatAmount(4800, currency)).toBe(read);
  expect(decimalText(4800, currency)).toBe(typed);
  expect(parseAmount(typed, currency)).toBe(4800);
});
