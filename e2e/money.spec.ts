import { expect } from "@playwright/test";
import { build } from "vite";
import { formatMoney } from "../lib/money";
import { locales } from "../lib/test-price";
import { test } from "./test";

test("a browser writes every amount as the server does", async ({ page }) => {
  const script = await bundle("lib/money.ts");
  const known = await page.evaluate(() => Intl.supportedValuesOf("currency"));
  const currencies = Intl.supportedValuesOf("currency").filter((currency) => known.includes(currency));
  expect(currencies.length).toBeGreaterThan(100);

  for (const locale of locales) {
    const amounts = currencies.flatMap((currency) => [0, 1, 4800, 123456789].map((amount) => ({ amount, currency })));
    const written = amounts.map(({ amount, currency }) => formatMoney(amount, currency, locale));
    const inBrowser = await page.evaluate(`(() => {
      ${script}
      return ${JSON.stringify(amounts)}.map(({ amount, currency }) => money.formatMoney(amount, currency, "${locale}"));
    })()`);
    expect(inBrowser, locale).toEqual(written);
  }
});

/** The module as one script that leaves its exports in `money`. */
async function bundle(entry: string): Promise<string> {
  const lib = { entry, name: "money", formats: ["iife" as const] };
  const output = await build({ configFile: false, logLevel: "error", build: { write: false, lib } });
  const [result] = Array.isArray(output) ? output : [output];
  const [chunk] = result && "output" in result ? result.output : [];
  return chunk?.code ?? "";
}
