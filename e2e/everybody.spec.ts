import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./test";

const PAGES = [
  "/",
  "/products",
  "/products/linocut-from-first-cut",
  "/products/four-bindings",
  "/reviews",
  "/reviews/page/2",
  "/blog",
  "/blog/what-a-press-weighs",
  "/experiences",
  "/experiences/linocut-lessons",
  "/legal/terms-of-service",
  "/invoices/inv_dawson",
  "/invoices/inv_okafor",
  "/cart",
  "/checkout/return",
  "/checkout/changed?price_variant=price_1&quantity=1",
  "/checkout/error?reason=outage",
  "/no/such/page",
];

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What another look can break: colours, sizes, what tells links from text. */
const LOOKS = ["color-contrast", "target-size", "link-in-text-block", "css-orientation-lock"];

const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1440, height: 900 } };

for (const path of PAGES) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`axe finds nothing on ${path}, ${size}, in both looks and themes`, async ({ page }) => {
      // What a picture shows is not looked at, and making them all takes long.
      await page.route(/_next\/image/, (route) => route.abort());
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize(viewport);
      await page.goto(path, { waitUntil: "networkidle" });
      for (const [look, theme, rules] of [
        ["paper", "light", null],
        ["paper", "dark", ["color-contrast"]],
        ["studio", "light", LOOKS],
        ["studio", "dark", ["color-contrast"]],
      ] as const) {
        await dress(page, { look, theme });
        // Not in the mode for frames: there are none.
        const axe = new AxeBuilder({ page }).setLegacyMode();
        const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(RULES)).analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        expect(found, `${look}, ${theme}`).toEqual([]);
      }
    });
  }

  test(`nothing is cut off on ${path}: narrow, with doubled text, or read from the right`, async ({ page }) => {
    for (const look of ["paper", "studio"]) {
      await page.setViewportSize({ width: 320, height: 740 });
      await page.goto(path);
      await dress(page, { look });
      expect(await overflow(page), `${look}, 320 px`).toBe(0);

      await page.setViewportSize({ width: 640, height: 740 });
      await page.locator("html").evaluate((html) => html.style.setProperty("font-size", "200%"));
      expect(await overflow(page), `${look}, doubled text`).toBe(0);

      await page.locator("html").evaluate((html) => html.removeAttribute("style"));
      await dress(page, { dir: "rtl" });
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await overflow(page), `${look}, from the right, ${width} px`).toBe(0);
      }
    }
  });

  test(`${path} has one first heading and one of each landmark`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    for (const landmark of ["banner", "main", "contentinfo"] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1);
    }
  });
}

test("the first thing a keyboard reaches leads past the header", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("link").first()).toBeFocused();
});

test("what has the focus shows it, wherever one is on the page", async ({ page }) => {
  await page.goto("/");
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const shown = element instanceof HTMLInputElement ? (element.closest("label") ?? element) : element;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      return { html: shown.outerHTML.slice(0, 120), isShown: outlineStyle !== "none" && outlineWidth !== "0px" };
    });
    if (!focused) break;
    expect(focused.isShown, focused.html).toBe(true);
  }
});

test("the ways through the shop and the switches can be hit with a thumb", async ({ browser }) => {
  const context = await browser.newContext({ viewport: SIZES.phone, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto("/");
  for (const target of await page.locator("header a, header button, footer nav a, footer label").all()) {
    const box = await target.boundingBox();
    expect(box?.height, (await target.textContent()) ?? "").toBeGreaterThanOrEqual(43.5);
  }
  await context.close();
});

test("the header of a phone has two rows, and no more", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto("/");
  const box = await page.getByRole("banner").boundingBox();
  expect(box?.height).toBeLessThanOrEqual(116);
});

test("who wants no motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  const seconds = await page
    .getByRole("link", { name: "See it and buy" })
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).transitionDuration));
  expect(seconds).toBeLessThanOrEqual(0.001);
});

test("with forced colours a button still has its edge, and the chosen theme its mark", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/");
  const edge = await page.getByRole("link", { name: "See it and buy" }).evaluate((element) => {
    const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(element);
    return { borderTopWidth, isVisible: borderTopColor !== backgroundColor };
  });
  expect(edge).toEqual({ borderTopWidth: "1px", isVisible: true });

  const [chosen, other] = await page
    .locator("footer label")
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).backgroundColor));
  expect(chosen).not.toBe(other);
});

test.describe("without a connection", () => {
  test("a visitor is told, links wait, forms are held back, and all goes on afterwards", async ({ page, context }) => {
    await page.goto("/products/sea-edition", { waitUntil: "networkidle" });
    const notice = page.getByRole("status").filter({ hasText: "offline" });
    await context.setOffline(true);
    await expect(notice).toContainText("You are offline.");

    await page.getByRole("button", { name: "Buy now" }).click();
    await expect(notice).toContainText("Nothing was sent.");
    await expect(page).toHaveURL(/\/products\/sea-edition$/);

    await page.getByRole("contentinfo").getByRole("link", { name: "Refund policy" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Sea edition" })).toBeVisible();

    await context.setOffline(false);
    await expect(page.getByRole("heading", { level: 1, name: "Refund policy" })).toBeVisible();
    await expect(notice).toHaveCount(0);
  });
});

async function dress(page: Page, attributes: { look?: string; theme?: string; dir?: string }) {
  await page.locator("html").evaluate(async (html, { look, theme, dir }) => {
    if (look) html.dataset.look = look;
    if (theme) html.dataset.theme = theme;
    if (dir) html.setAttribute("dir", dir);
    html.getBoundingClientRect();
    await document.fonts.ready;
  }, attributes);
}

/** By how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
