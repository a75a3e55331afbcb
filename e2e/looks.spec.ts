import { expect, type Page } from "@playwright/test";
import { site } from "../lib/site";
import { textDirection } from "../lib/text-direction";
import { THEME_COLORS } from "../lib/theme";
import { test } from "./test";

const LOOKS = ["paper", "studio"] as const;
const THEMES = ["light", "dark"] as const;
const FONTS = { paper: ["fraunces", "hanken-grotesk"], studio: ["bricolage-grotesque"] };

test("a chosen theme stays after a reload, on other pages and in other tabs", async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const light = await ground(page);
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect.poll(() => ground(page)).not.toBe(light);
  const dark = await ground(page);

  await page.reload();
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  expect(await ground(page)).toBe(dark);

  const other = await context.newPage();
  await other.emulateMedia({ colorScheme: "light" });
  await other.goto("/blog");
  expect(await ground(other)).toBe(dark);

  await page.getByRole("radio", { name: "Light" }).check();
  await expect(other.getByRole("radio", { name: "Light" })).toBeChecked();
  await expect.poll(() => ground(other)).toBe(light);
});

test("left to the device, the theme follows it", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  const dark = await ground(page);
  await page.getByRole("radio", { name: "Light" }).check();
  await page.getByRole("radio", { name: "As the device" }).check();
  await expect.poll(() => ground(page)).toBe(dark);

  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => ground(page)).not.toBe(dark);
});

test("the theme is there before anything can be painted", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("theme", "dark");
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset.atBody = document.documentElement.dataset.theme ?? "none";
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto("/");

  await expect(page.locator("html")).toHaveAttribute("data-at-body", "dark");
});

test("a broken stored theme counts as none", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("theme", '"><b>'));
  await page.goto("/");

  await expect(page.locator("html")).toHaveAttribute("data-theme", "system");
  await expect(page.getByRole("radio", { name: "As the device" })).toBeChecked();
});

test("the browser's own bars have the colour of the page", async ({ page }) => {
  await page.goto("/");
  for (const theme of THEMES) {
    await page.getByRole("radio", { name: theme, exact: false }).check();
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    const bars = await page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
      return metas.filter(({ media }) => matchMedia(media).matches).map(({ content }) => content);
    });
    expect(bars).toEqual([THEME_COLORS[site.look][theme]]);
    for (const look of LOOKS) {
      await wear(page, look);
      expect(await ground(page), look).toBe(THEME_COLORS[look][theme]);
    }
  }
});

test("without scripts there is no switch, and the device decides", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: "dark" });
  const page = await context.newPage();
  await page.goto("/");

  await expect(page.getByRole("radio")).toHaveCount(0);
  await expect(page.getByRole("contentinfo")).toBeVisible();
  await context.close();
});

test("only the fonts of the chosen look are fetched, and those of the other when it is asked for", async ({ page }) => {
  const fonts = new Set<string>();
  page.on("request", (request) => {
    const [, name] = /\/media\/([a-z-]+)\.[^/]+\.woff2$/.exec(request.url()) ?? [];
    if (name) fonts.add(name);
  });
  await page.goto("/", { waitUntil: "networkidle" });
  expect([...fonts].sort()).toEqual(FONTS[site.look]);

  for (const look of LOOKS) await wear(page, look);
  expect([...fonts].sort()).toEqual([...FONTS.paper, ...FONTS.studio].sort());
});

test("the looks differ in colour, type and form, and say the same", async ({ page }) => {
  await page.goto("/");
  const button = page.getByRole("link", { name: "See it and buy" });
  const said: string[] = [];
  const forms: string[] = [];
  for (const look of LOOKS) {
    await wear(page, look);
    said.push(await page.locator("body").ariaSnapshot());
    forms.push(
      ...(await button.evaluate((element) => {
        const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(element);
        return [backgroundColor, borderRadius, fontFamily];
      })),
    );
  }
  expect(said[1]).toBe(said[0]);
  expect(new Set(forms).size).toBe(6);
});

test("the document says its language and which way it runs", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", site.locale);
  await expect(page.locator("html")).toHaveAttribute("dir", textDirection(site.locale));
});

/** Puts a look on the page that was built with another. */
async function wear(page: Page, look: (typeof LOOKS)[number]) {
  await page.locator("html").evaluate(async (html, name) => {
    html.dataset.look = name;
    html.getBoundingClientRect();
    await document.fonts.ready;
  }, look);
}

/** The colour of the page as it is shown, `#rrggbb`. */
function ground(page: Page): Promise<string> {
  return page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("No canvas here");
    context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
  });
}
