import { test as base } from "@playwright/test";

/**
 * A page of the shop takes keys and clicks once React has taken it over; before that they do what they do without
 * JavaScript. `goto` waits for it, so that a slow machine tests the same as a fast one.
 */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (address, options) => {
      const response = await goto(address, options);
      if (javaScriptEnabled) await page.waitForFunction(isTakenOver);
      return response;
    };
    await use(page);
  },
});

/** React keeps a note on each element that it has taken over. Pages without scripts of the shop are nobody's. */
function isTakenOver(): boolean {
  const header = document.querySelector("body > header");
  if (!header || !document.querySelector("script[src*='/_next/']")) return document.readyState === "complete";
  return Object.keys(header).some((key) => key.startsWith("__react"));
}
