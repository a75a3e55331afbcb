import { expect, type Page } from "@playwright/test";
import { emulator } from "./emulator";
import { test } from "./test";

test("a changed price is on the page, the card and the hosted page after the webhook", async ({ page }) => {
  await page.goto("/products/bottle-jack-press");
  await expect(page.getByRole("main").getByText("$22", { exact: true })).toBeVisible();

  const product = await emulator.edit("products/bottle-jack-press", {});
  const [variant] = idsOf(product.price_variants);
  await emulator.edit(`price_variants/${variant}`, { amount: 2375 });

  await expectSoon(page, "/products/bottle-jack-press", "$23.75");
  await expectSoon(page, "/products", "$23.75");
  await page.goto("/products/bottle-jack-press");
  await page.getByRole("button", { name: "Buy now" }).click();
  await expect(page.getByRole("button", { name: "Pay $23.75" })).toBeVisible();
});

test("a new product appears and an archived one is gone, also where its address was unknown before", async ({
  page,
}) => {
  expect((await page.goto("/products/a-new-block"))?.status()).toBe(404);
  await emulator.create("products", { name: "A new block", slug: "a-new-block", status: "active" });

  await expectSoon(page, "/products/a-new-block", "A new block");
  await expectSoon(page, "/products", "A new block");

  const lists = ["/sitemaps/products-1.xml", "/search-index.json", "/products/rss.xml"];
  const listing = async () => {
    const texts = await Promise.all(lists.map(async (path) => (await page.request.get(path)).text()));
    return lists.filter((_, index) => texts[index]?.includes("a-new-block"));
  };
  await expect.poll(listing).toEqual(lists);

  await emulator.edit("products/a-new-block", { status: "archived" });
  await expect.poll(async () => (await page.goto("/products/a-new-block"))?.status()).toBe(404);
  await expect.poll(listing).toEqual([]);
});

test("a product is found by a slug that an address has to encode", async ({ page }) => {
  await emulator.create("products", { name: "Crème", slug: "crème-brûlée", status: "active" });

  await expectSoon(page, `/products/${encodeURIComponent("crème-brûlée")}`, "Crème");
});

for (const [resource, slug, field, path] of [
  ["blog_posts", "five-gouges", "title", "/blog/five-gouges"],
  ["experiences", "proof-table", "name", "/experiences/proof-table"],
  ["legal_pages", "refund-policy", "title", "/legal/refund-policy"],
] as const) {
  test(`an edit of ${resource} shows after an event that names it`, async ({ page }) => {
    await emulator.edit(`${resource}/${slug}`, { [field]: `Edited ${slug}` });

    await expectSoon(page, path, `Edited ${slug}`);
  });
}

/** Visits until a page shows a text: a visitor may meet the page of before once, never an error. */
async function expectSoon(page: Page, path: string, text: string) {
  await expect(async () => {
    await page.goto(path);
    await expect(page.getByRole("main").getByText(text).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(({ id }) => String(id)) : [];
}
