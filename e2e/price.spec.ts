import { Crevio } from "@crevio/sdk";
import type { PriceVariant, Product } from "@crevio/sdk/models";
import { expect, type Locator, type Page } from "@playwright/test";
import { EMULATOR_KEY, EMULATOR_ORIGIN } from "./origins";
import { test } from "./test";

const crevio = new Crevio({ apiKey: EMULATOR_KEY, serverURL: `${EMULATOR_ORIGIN}/v1` });

test("card, page, cart and hosted page say the price that the API says, of every product", async ({ page }) => {
  test.setTimeout(900_000);
  // Only words are compared, and there are many pages.
  await page.route(/_next\/image/, (route) => route.abort());
  const products: Product[] = [];
  for await (const product of await crevio.products.list({ status: "active", limit: 100 })) products.push(product);
  expect(products.length).toBeGreaterThan(15);
  for (const product of products) {
    const variants = product.priceVariants.filter(({ archived, hidden }) => !archived && !hidden);
    await test.step(product.slug, async () => {
      await compareCard(page, product, variants);
      for (const variant of variants) await compareVariant(page, product, variant);
    });
  }
});

async function compareCard(page: Page, { name }: Product, variants: PriceVariant[]) {
  const offered = variants.filter(({ quantityAvailable }) => quantityAvailable !== 0);
  const [lowest] = (offered.length > 0 ? offered : variants).sort((a, b) => costOf(a) - costOf(b));
  if (!lowest) return;
  await page.goto("/products");
  const card = page.getByRole("article").filter({ has: page.getByRole("link", { name, exact: true }) });
  expect(await amountsOn(card), `${name} on its card`).toContain(amountOf(lowest));
}

async function compareVariant(page: Page, { slug, name }: Product, variant: PriceVariant) {
  const { id, waitlist, quantityAvailable } = variant;
  const amount = amountOf(variant);
  const what = `${name}, ${variant.name}`;
  await page.goto(`/products/${slug}`);
  const choice = page.locator("label").filter({ has: page.locator(`input[name="price_variant"][value="${id}"]`) });
  expect(await amountsOn(choice), `${what} on its page`).toContain(amount);
  if (waitlist || quantityAvailable === 0) return;

  await page.evaluate(() => localStorage.removeItem("cart"));
  await page.reload();
  const radio = choice.getByRole("radio");
  if ((await radio.count()) > 0) await radio.check();
  await page.getByRole("button", { name: "Add to cart" }).click();
  const cart = page.getByRole("dialog", { name: "Cart" });
  expect(await amountsOn(cart.getByRole("listitem")), `${what} in the cart`).toContain(amount);
  const isPricedHere = (await cart.getByRole("definition").count()) > 0;
  const due = isPricedHere ? await amountsOn(cart.getByRole("definition").first()) : null;

  await cart.getByRole("button", { name: "Check out" }).click();
  await expect(page).toHaveURL(/\/pay\//);
  expect(await amountsOn(page.getByRole("main")), `${what} on the hosted page`).toContain(amount);
  const dueThere = await amountsOn(page.locator("dt:text-is('Due today') + dd"));
  if (due) expect(dueThere, `${what}, due today`).toEqual(due);
}

/** What is shown as the price, in minor units. */
function amountOf({ amountType, amount, minimumAmount }: PriceVariant): number | null {
  if (amountType === "free") return 0;
  return amountType === "custom" ? minimumAmount : amount;
}

/** What decides which price is the lowest. */
function costOf(variant: PriceVariant): number {
  return (amountOf(variant) ?? 0) * (variant.installmentCount ?? 1) + (variant.setupFeeAmount ?? 0);
}

/** The amounts that are read in one place, in cents: "$1,234.50" is 123450 and "Free" is 0. */
async function amountsOn(place: Locator): Promise<number[]> {
  await expect(place).toBeVisible();
  const text = (await place.allInnerTexts()).join("\n");
  const amounts = [...text.matchAll(/\$([\d,]+(?:\.\d\d)?)/g)].map(([, figures = ""]) => {
    return Math.round(Number(figures.replaceAll(",", "")) * 100);
  });
  return /\bfree\b/i.test(text) ? [...amounts, 0] : amounts;
}
