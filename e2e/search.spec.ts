import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { emulator } from "./emulator";
import { test } from "./test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const field = (page: Page) => page.getByRole("searchbox", { name: "Search the shop" });
const status = (page: Page) => page.getByRole("status").filter({ hasText: /./ });
const results = (page: Page) => page.getByRole("link").and(page.locator("[data-result]"));

test("a visitor finds a product from the home page with the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole("heading", { name: "New in the shop" })).toBeVisible();

  await page.keyboard.type("woodblok thre");
  await expect(status(page)).toHaveText(/^Nothing is spelt “woodblok thre”\. \d+ results? comes? close\.$/);
  await page.keyboard.press("ArrowDown");
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL("/products/woodblock-in-three-colours");
  await expect(page.getByRole("heading", { level: 1, name: "Woodblock in three colours" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the search gives back the focus, and forgets what was typed", async ({ page }) => {
  await page.goto("/");
  const link = page.getByRole("banner").getByRole("link", { name: "Search" });
  await link.focus();
  await page.keyboard.press("Enter");
  await field(page).fill("heron");
  await expect(page.locator("mark").first()).toHaveText(/heron/i);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(link).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveValue("");
});

test("the key that opens the search leaves writers alone, and can be turned off", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("/");
  await field(page).pressSequentially("a/b");
  await expect(field(page)).toHaveValue("a/b");

  await page.getByRole("checkbox", { name: "The / key opens the search" }).uncheck();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.reload();
  await page.getByRole("banner").getByRole("link", { name: "Search" }).focus();
  await page.keyboard.press("/");
  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveValue("");
});

test("nothing of the search is loaded before it is opened", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/products");
  await page.waitForLoadState("networkidle");
  const before = asked.filter((url) => /search-index|\.js/.test(url));
  for (const url of before)
    expect(await (await page.request.get(url)).text(), url).not.toMatch(/processTerm|autoSuggest/);
  expect(before.filter((url) => url.includes("search-index"))).toEqual([]);

  await page.keyboard.press("/");
  await expect(page.getByRole("heading", { name: "New in the shop" })).toBeVisible();
  expect(asked.filter((url) => url.includes("search-index"))).toHaveLength(1);
});

test("an address with a question shows its answer, and keeps up with what is typed", async ({ page }) => {
  await page.goto("/search?q=gouge&utm_source=post");
  await expect(field(page)).toHaveValue("gouge");
  await expect(status(page)).toHaveText(/^\d+ results$/);
  await expect(results(page).first()).toHaveText("Forty gouge brushes");
  await expect(page.getByRole("link", { name: "Sea edition" })).toHaveCount(0);

  await field(page).fill("sea edition");
  await expect(results(page).first()).toHaveText("Sea edition");
  await expect(page).toHaveURL("/search?q=sea+edition&utm_source=post");
  await results(page).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Sea edition" })).toBeVisible();

  await page.goBack();
  await expect(field(page)).toHaveValue("sea edition");
  await page.reload();
  await expect(results(page).first()).toHaveText("Sea edition");
  await field(page).fill("");
  await expect(page.getByRole("heading", { name: "Journal" })).toBeVisible();
  await expect(page).toHaveURL("/search?utm_source=post");
});

test("from the dialog one comes to all results, also where one is on the page already", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("/");
  await field(page).fill("print");
  await expect(page.getByRole("link", { name: /^All \d+$/ }).first()).toBeVisible();
  await field(page).press("Enter");
  await expect(page).toHaveURL("/search?q=print");
  await expect(page.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(field(page)).toHaveValue("print");

  await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
  await expect(field(page)).toBeFocused();
});

test("who finds nothing is helped on", async ({ page }) => {
  await page.goto("/search?q=zeppelin");
  await expect(status(page)).toHaveText("Nothing found for “zeppelin”.");
  await expect(page.getByText("Check the spelling")).toBeVisible();
  await expect(page.getByRole("heading", { name: "New in the shop" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "All products" }).click();
  await expect(page).toHaveURL("/products");
});

test("an index that does not come can be asked for again", async ({ page }) => {
  await page.route("**/search-index.json", (route) => route.abort());
  await page.goto("/search?q=gouge");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("The search did not load");

  await page.unroute("**/search-index.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(results(page).first()).toHaveText("Forty gouge brushes");
});

test("a hostile name is text, in the dialog and in its address", async ({ page }) => {
  const name = "<img src=x onerror=window.isOwned=1> owl";
  await emulator.edit("products/forest-edition", { name });
  await expect(async () => {
    await page.goto("/search?q=owl+onerror");
    await expect(results(page).first()).toHaveText(name, { timeout: 1_000 });
  }).toPass();
  await page.goto(`/search?q=${encodeURIComponent(name)}`);
  await expect(field(page)).toHaveValue(name);
  await expect(page.locator("main mark").first()).toHaveText("img");
  expect(await page.evaluate(() => "isOwned" in window)).toBe(false);
});

test("the index is prerendered, and new after a webhook", async ({ page, request }) => {
  const response = await request.get("/search-index.json");
  expect(response.headers()).toMatchObject({ "x-nextjs-cache": "HIT", "x-robots-tag": "noindex" });

  await emulator.create("products", { name: "Quince linocut", slug: "quince-linocut", status: "active" });
  await expect.poll(async () => (await request.get("/search-index.json")).text()).toContain("Quince linocut");
  await page.goto("/search?q=quince");
  await expect(results(page).first()).toHaveText("Quince linocut");

  await emulator.edit("products/quince-linocut", { status: "archived" });
  await expect.poll(async () => (await request.get("/search-index.json")).text()).not.toContain("Quince linocut");
});

test("the index stays while the API is down, and goes on when it is back", async ({ request }) => {
  const index = async () => {
    const response = await request.get("/search-index.json");
    expect(response.status()).toBe(200);
    return response.text();
  };
  await emulator.fault({ kind: "status", status: 503 });
  try {
    await emulator.edit("products/calendar-2027", { name: "Calendar, renamed" });
    await expect.poll(() => emulator.lastDelivery()).toMatchObject({ response_code: 503 });
    for (let visit = 0; visit < 3; visit += 1) expect(await index()).toContain("Calendar 2027");
  } finally {
    await emulator.clearFaults();
  }
  await expect.poll(index, { timeout: 45_000, intervals: [1_000] }).toContain("Calendar, renamed");
});

test("the catalogue is sorted and filtered, and its address keeps how", async ({ page }) => {
  const names = page.getByRole("main").getByRole("article").getByRole("heading");
  await page.goto("/products");
  const newest = await names.first().textContent();
  await page.getByRole("checkbox", { name: "Free" }).check();
  await page.getByRole("checkbox", { name: "Pay what you want" }).check();
  await expect(status(page)).toHaveText(/^3 of \d+ products$/);
  await page.getByLabel("Sort by").selectOption("Price, highest first");
  await expect(names).toHaveText(["Zine no. 7: Rain", "Harbour field notes", "Starter kit"]);
  await expect(page).toHaveURL("/products?sort=-price&custom=1&free=1");

  await page.reload();
  await expect(names).toHaveText(["Zine no. 7: Rain", "Harbour field notes", "Starter kit"]);
  await expect(page.getByRole("checkbox", { name: "Free" })).toBeChecked();
  await page.getByRole("link", { name: "Starter kit" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Starter kit" })).toBeVisible();
  await page.goBack();
  await expect(names).toHaveText(["Zine no. 7: Rain", "Harbour field notes", "Starter kit"]);

  await page.getByRole("banner").getByRole("link", { name: "Shop", exact: true }).click();
  await expect(page).toHaveURL("/products");
  await expect(names.first()).toHaveText(`${newest}`);
  await expect(page.getByRole("checkbox", { name: "Free" })).not.toBeChecked();
});

test("filters that fit nothing can be cleared", async ({ page }) => {
  await page.goto("/products?free=1&sale=1");
  await expect(page.getByRole("heading", { name: "No product is like that" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Free" })).toBeEnabled();
  await page.getByRole("button", { name: "Clear filters" }).last().click();
  await expect(page).toHaveURL("/products");
  await expect(page.getByRole("link", { name: "Sea edition" })).toBeVisible();
});

test("nothing that is filtered out is seen while the filters come", async ({ page }) => {
  await page.route("**/search-index.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.addInitScript(() => {
    const seen = new Set<string>();
    const look = () => {
      for (const link of document.querySelectorAll("main article a, main section a"))
        if (link.checkVisibility({ visibilityProperty: true })) seen.add(link.textContent ?? "");
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { seen });
  });
  for (const [path, shown] of [
    ["/products?free=1", "Starter kit"],
    ["/search?q=starter", "Starter kit"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole("link", { name: shown })).toBeVisible();
    const seen = await page.evaluate(() => [...("seen" in window && window.seen instanceof Set ? window.seen : [])]);
    expect(seen, path).toContain(shown);
    expect(seen, path).not.toContain("Sea edition");
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the search is a list of everything there is to find", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
    await expect(page).toHaveURL("/search");
    await expect(page.getByText("Your browser finds words on this page")).toBeVisible();
    await expect(page.getByRole("searchbox")).toHaveCount(0);
    for (const name of ["Sea edition", "Registration by arithmetic", "Linocut, the lessons"])
      await expect(page.getByRole("main").getByRole("link", { name })).toBeVisible();
    await page.getByRole("link", { name: "Sea edition" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Sea edition" })).toBeVisible();
  });

  test("the catalogue has no controls, and stays as it is", async ({ page }) => {
    await page.goto("/products?free=1");
    await expect(page.getByRole("link", { name: "Sea edition" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("checkbox")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("combobox")).toHaveCount(0);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`nothing of the search is hard to use, ${colorScheme}`, async ({ page }) => {
    const flaws = async () => (await new AxeBuilder({ page }).withTags(WCAG).analyze()).violations;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("/search?q=lino");
    await expect(results(page).first()).toBeVisible();
    expect(await flaws()).toEqual([]);
    await page.goto("/search");
    expect(await flaws()).toEqual([]);
    await page.goto("/products?free=1&sort=price");
    await expect(status(page)).toHaveText(/products$/);
    expect(await flaws()).toEqual([]);
    await page.keyboard.press("/");
    await expect(page.getByRole("heading", { name: "New in the shop" })).toBeVisible();
    expect(await flaws()).toEqual([]);
    await field(page).fill("linoctu");
    await expect(status(page)).toContainText("come close");
    await page.keyboard.press("ArrowDown");
    expect(await flaws()).toEqual([]);
  });
}

test("/search is not for search engines", async ({ page }) => {
  await page.goto("/search");
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
});
