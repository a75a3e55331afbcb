import { expect, type Locator, type Page } from "@playwright/test";
import { emulator } from "./emulator";
import { watchShifts } from "./shift";
import { test } from "./test";

const made: string[] = [];

test.afterEach(() => emulator.clearFaults());

// Some of them cost something else than their pages say, which other journeys would take for a fault.
test.afterAll(async () => {
  for (const slug of made) await emulator.remove(`products/${slug}`);
});

test("what is added is said, shown, counted, and there after a reload and in another tab", async ({
  page,
  context,
}) => {
  await add(page, "sea-edition");
  const drawer = page.getByRole("dialog", { name: "Cart" });
  await expect(drawer.getByRole("status").first()).toHaveText("Added to the cart: Sea edition.");
  await expect(row(drawer, "Sea edition")).toContainText("$14");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Add to cart" })).toBeFocused();
  await expect(cartLink(page)).toHaveAccessibleName("Cart, 1 item");

  await page.reload();
  await expect(cartLink(page)).toHaveAccessibleName("Cart, 1 item");
  const other = await context.newPage();
  await add(other, "forest-edition");
  await expect(cartLink(page)).toHaveAccessibleName("Cart, 2 items");

  await cartLink(page).click();
  await drawer.getByRole("button", { name: "Remove Sea edition" }).click();
  await expect(drawer.getByRole("status").first()).toHaveText("Removed from the cart: Sea edition.");
  await other.keyboard.press("Escape");
  await expect(cartLink(other)).toHaveAccessibleName("Cart, 1 item");
});

test("nothing moves when the cart has been read", async ({ page }) => {
  const shift = await watchShifts(page);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("/cart");
    await expect(page.getByRole("link", { name: "Go to the shop" })).toBeVisible();
    expect(await shift()).toBeLessThan(0.01);
  }
});

test("a quantity is changed step by step or typed, up to what is left", async ({ page }) => {
  await add(page, "sea-edition");
  await add(page, "portfolio-review");
  await page.goto("/cart");
  const edition = row(page, "Sea edition");
  await edition.getByRole("button", { name: "One more of Sea edition" }).click();
  await expect(edition).toContainText("$28");
  await expect(edition).toContainText("$14 each");
  await edition.getByRole("textbox", { name: "Quantity of Sea edition" }).fill("12");
  await expect(edition).toContainText("$168");
  await edition.getByRole("textbox").fill("none");
  await expect(edition).toContainText("$168");
  await edition.getByRole("textbox").blur();
  await expect(edition.getByRole("textbox")).toHaveValue("12");

  const review = row(page, "Portfolio review");
  await review.getByRole("textbox").fill("40");
  await expect(review).toContainText("$720");
  await expect(review.getByRole("button", { name: "One more of Portfolio review" })).toBeDisabled();
  await expect(total(page)).toHaveText("$888");

  await checkOut(page);
  await expect(page.getByRole("button", { name: "Pay $888.00" })).toBeVisible();
});

test("the same again is one line more of it, and a subscription is had once", async ({ page }) => {
  await add(page, "sea-edition");
  await add(page, "sea-edition");
  await add(page, "print-club");
  await add(page, "print-club");
  await expect(page.getByRole("dialog").getByRole("status").first()).toHaveText(/no more of Print club/);
  await page.goto("/cart");
  await expect(row(page, "Sea edition").getByRole("textbox")).toHaveValue("2");
  await expect(row(page, "Print club").getByRole("textbox")).toHaveCount(0);
});

test("what cannot be paid in one go has a checkout each, with its own total", async ({ page }) => {
  await add(page, "sea-edition");
  await add(page, "starter-kit");
  await add(page, "print-club", /^Monthly/);
  await add(page, "print-club", /^Classroom/);
  await add(page, "zine-no-7");
  await page.goto("/cart");

  await expect(page.getByText("cannot be paid in one go")).toBeVisible();
  const once = page.getByRole("region", { name: "Paid once" });
  await expect(total(once)).toHaveText("$14");
  await expect(row(once, "Starter kit")).toContainText("Free");
  const monthly = page.getByRole("region", { name: "Paid every month" });
  await expect(total(monthly, "Due today")).toHaveText("$112");
  await expect(total(monthly, "Then")).toHaveText("$90 every month");

  await checkOut(monthly);
  await expect(page.getByText("$112.00").first()).toBeVisible();
  await page.goto("/cart");
  await checkOut(page.getByRole("region", { name: "Priced on Crevio’s page" }));
  await expect(page).toHaveURL(/\/pay\/variants\//);
  await expect(page.getByLabel(/Your price/)).toHaveValue("6.00");
});

test("two currencies have a checkout each", async ({ page }) => {
  await makeProduct("linoleum-in-euro", { amount: 1250, currency: "eur" });
  await addSoon(page, "linoleum-in-euro");
  await add(page, "sea-edition");
  await page.goto("/cart");
  await expect(total(page.getByRole("region", { name: "Paid once, in EUR" }))).toHaveText("€12.50");
  await expect(total(page.getByRole("region", { name: "Paid once, in USD" }))).toHaveText("$14");
});

test("a price that changed meanwhile is shown, and paid only when it is accepted", async ({ page }) => {
  const variant = await makeProduct("ink-that-gets-dearer", { amount: 1200 });
  await addSoon(page, "ink-that-gets-dearer");
  await emulator.edit(`price_variants/${variant}`, { amount: 1500 });

  await expectSoon(page, "Was $12, now $15.");
  await expect(page.getByRole("button", { name: "Check out" })).toHaveCount(0);
  await page.getByRole("button", { name: "Accept the changes" }).click();
  await expect(total(page)).toHaveText("$15");
  await checkOut(page);
  await expect(page.getByRole("button", { name: "Pay $15.00" })).toBeVisible();
});

test("a price that changed without an event is found before a session is made", async ({ page }) => {
  const variant = await makeProduct("ink-of-which-no-event-told", { amount: 1200 });
  await addSoon(page, "ink-of-which-no-event-told");
  await page.goto("/cart");
  await expect(total(page)).toHaveText("$12");
  await emulator.edit(`price_variants/${variant}?webhook=false`, { amount: 1500 });
  await emulator.clearRequests();
  await checkOut(page);

  await expect(page.getByRole("alert").filter({ hasText: "Nothing was charged" })).toBeVisible();
  await expect(page.getByText("Was $12, now $15.")).toBeVisible();
  expect(await emulator.requests("/v1/checkouts", "POST")).toEqual([]);
  await page.getByRole("button", { name: "Accept the changes" }).click();
  await page.reload();
  await expect(total(page)).toHaveText("$15");
  await checkOut(page);
  await expect(page.getByRole("button", { name: "Pay $15.00" })).toBeVisible();
});

test("what sold out or vanished is shown, taken out with the buyer's word, and the rest can be paid", async ({
  page,
}) => {
  const soldOut = await makeProduct("paper-that-sells-out", { amount: 500 });
  await makeProduct("paper-that-vanishes", { amount: 600 });
  await makeProduct("paper-that-stays", { amount: 700, quantity_available: 5 });
  for (const slug of ["paper-that-sells-out", "paper-that-vanishes", "paper-that-stays"]) await addSoon(page, slug);
  await emulator.edit(`price_variants/${soldOut}`, { quantity_available: 0 });
  await emulator.edit("products/paper-that-vanishes", { status: "archived" });

  await expectSoon(page, "Sold out meanwhile.");
  await expectSoon(page, "This is no longer on sale.");
  await page.getByRole("button", { name: "Accept the changes" }).click();
  await expect(total(page)).toHaveText("$7");
  await checkOut(page);
  await expect(page.getByRole("button", { name: "Pay $7.00" })).toBeVisible();
});

test("when the API is down at the checkout the cart says so, keeps everything, and works later", async ({ page }) => {
  await add(page, "sea-edition");
  await page.goto("/cart");
  await emulator.fault({ kind: "status", status: 503, retryAfter: 600 });
  await checkOut(page);
  await expect(page.getByRole("alert").filter({ hasText: "The till does not answer" })).toBeVisible();
  await expect(row(page, "Sea edition")).toBeVisible();

  await emulator.clearFaults();
  await checkOut(page);
  await expect(page).toHaveURL(/\/pay\/checkouts\//);
});

test("what the shop refuses to sell together gets a checkout each", async ({ page }) => {
  await add(page, "sea-edition");
  await add(page, "forest-edition");
  await page.goto("/cart");
  await emulator.fault({ kind: "status", status: 422, path: "/checkouts", count: 1 });
  await checkOut(page);
  await expect(page.getByText("each has a checkout of its own now")).toBeVisible();
  await page
    .getByRole("region")
    .filter({ hasText: "Forest edition" })
    .getByRole("button", { name: "Check out" })
    .click();
  await expect(page.getByRole("button", { name: "Pay $12.00" })).toBeVisible();
});

test("after a payment the cart forgets what was bought, once, and nothing else", async ({ page }) => {
  await add(page, "sea-edition");
  await add(page, "sea-edition");
  await add(page, "print-club", /^Yearly/);
  await page.goto("/cart");
  await checkOut(page.getByRole("region", { name: "Paid once" }));
  await pay(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paid, thank you");
  await expect(cartLink(page)).toHaveAccessibleName("Cart, 1 item");

  await add(page, "sea-edition");
  await page.goto("/checkout/return");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paid, thank you");
  await expect(cartLink(page)).toHaveAccessibleName("Cart, 2 items");
});

test("who turns back without paying finds the cart as it was, also by the back button", async ({ page }) => {
  await add(page, "sea-edition");
  await page.goto("/cart");
  await checkOut(page);
  await expect(page).toHaveURL(/\/pay\/checkouts\//);
  await page.goBack();
  await expect(page.getByRole("button", { name: "Check out" })).toBeEnabled();
  await checkOut(page);
  await page.getByRole("link", { name: /^(Return|Back) to/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not paid yet");
  await expect(cartLink(page)).toHaveAccessibleName("Cart, 1 item");
});

test("a button that leads away works once, however often it is pressed, and again on coming back", async ({ page }) => {
  await emulator.clearRequests();
  await emulator.fault({ kind: "delay", delayMs: 1_000, path: "/checkouts" });
  await page.goto("/products/sea-edition");
  const buy = page.getByRole("button", { name: "Buy now" });
  expect(await pressTwice(buy)).toEqual({ isDisabled: "true", says: "One moment." });
  await expect(page).toHaveURL(/\/pay\/checkouts\//);

  await page.goBack();
  await expect(buy).toBeEnabled();
  await page.getByRole("button", { name: "Add to cart" }).click();
  const checkOutButton = page.getByRole("dialog").getByRole("button", { name: "Check out" });
  expect(await pressTwice(checkOutButton)).toEqual({ isDisabled: "true", says: "One moment." });
  await expect(page).toHaveURL(/\/pay\/checkouts\//);
  expect(await emulator.requests("/v1/checkouts", "POST")).toHaveLength(2);
});

test("from the product to the payment by keyboard alone", async ({ page }) => {
  await page.goto("/products/linocut-from-first-cut");
  await page.getByRole("radio", { name: /^Course/ }).focus();
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByRole("button", { name: "Add to cart" }));
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog", { name: "Cart" });
  await expect(row(drawer, "Linocut from first cut")).toContainText("$219");
  await tabTo(page, drawer.getByRole("button", { name: "One more of Linocut from first cut" }));
  await page.keyboard.press("Space");
  await expect(total(drawer)).toHaveText("$438");
  await tabTo(page, drawer.getByRole("button", { name: "Check out" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Pay $438.00" })).toBeVisible();
});

test("a stored value that is broken, old or hostile is an empty cart, without an error", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    // Next looks ahead at where a link leads, and a stored line may lead nowhere.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      errors.push(message.text());
  });
  const script = "<img src=x onerror=alert(1)>";
  const line = { variant: "price_1", product: "prod_1", slug: "../../evil", name: script, seen: "amountType=free" };
  const values = [
    "{",
    "null",
    '{"version":0,"lines":[{}]}',
    JSON.stringify({ version: 1, lines: [null, { ...line, seen: "" }] }),
  ];
  await page.goto("/cart");
  for (const value of values) {
    await page.evaluate((text) => localStorage.setItem("cart", text), value);
    await page.reload();
    await expect(page.getByText("There is nothing in it yet.")).toBeVisible();
  }
  await page.evaluate((text) => localStorage.setItem("cart", text), JSON.stringify({ version: 1, lines: [line] }));
  await page.reload();
  await expect(page.getByRole("link", { name: script })).toHaveAttribute("href", "/products/..%2F..%2Fevil");
  await expect(page.getByText("This is no longer on sale.")).toBeVisible();
  expect(errors).toEqual([]);
});

test("a browser that keeps nothing has a cart all the same", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Forbidden", "SecurityError");
      },
    });
  });
  await add(page, "sea-edition");
  await page.getByRole("dialog").getByRole("link", { name: "Show the whole cart" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Cart" })).toBeVisible();
  await expect(total(page.getByRole("main"))).toHaveText("$14");
});

test("the cart is not for search engines", async ({ request }) => {
  expect(await (await request.get("/cart")).text()).toMatch(/<meta name="robots" content="noindex/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the cart says what to do instead, and nothing is offered that would not work", async ({ page }) => {
    await page.goto("/products/sea-edition");
    await expect(page.getByRole("button", { name: "Add to cart" })).toBeHidden();
    await cartLink(page).click();
    // Playwright reads no text in this element.
    const help = page.locator("main noscript");
    await expect.poll(() => help.evaluate((element) => element.textContent)).toContain("The cart needs JavaScript");
    await help.locator("a").click();
    await page.getByRole("link", { name: "Sea edition" }).click();
    await page.getByRole("button", { name: "Buy now" }).click();
    await expect(page.getByRole("button", { name: "Pay $14.00" })).toBeVisible();
  });

  test("a price that is no longer the one of the page is told, from and to, and paid only when bought again", async ({
    page,
  }) => {
    const variant = await makeProduct("ink-bought-at-once", { amount: 1200 });
    await openSoon(page, "ink-bought-at-once");
    await emulator.edit(`price_variants/${variant}?webhook=false`, { amount: 1500 });
    await emulator.clearRequests();
    await page.getByRole("button", { name: "Buy now" }).click();

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The price has changed");
    await expect(page.getByText("It was $12 when you saw it.")).toBeVisible();
    expect(await emulator.requests("/v1/checkouts", "POST")).toEqual([]);
    await page.getByRole("button", { name: "Buy for $15" }).click();
    await expect(page.getByRole("button", { name: "Pay $15.00" })).toBeVisible();
  });

  test("an outage at the checkout leads back to the product", async ({ page }) => {
    await page.goto("/products/sea-edition");
    await emulator.fault({ kind: "status", status: 503, retryAfter: 600 });
    await page.getByRole("button", { name: "Buy now" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The till does not answer");
    await emulator.clearFaults();
    await page.getByRole("link", { name: "Back to its page" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sea edition");
  });
});

async function add(page: Page, slug: string, variant?: RegExp) {
  await page.goto(`/products/${slug}`);
  if (variant) await page.getByRole("radio", { name: variant }).check();
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("dialog", { name: "Cart" })).toBeVisible();
}

/** A product of one variant, and the id of that. */
async function makeProduct(slug: string, fields: object): Promise<string> {
  made.push(slug);
  const { id: product } = await emulator.create("products?webhook=false", { name: slug, slug, status: "active" });
  const variant = await emulator.create("price_variants", { product, name: "Sheet", currency: "usd", ...fields });
  return String(variant.id);
}

/** Opens the page of a product that has just been made: its variant comes with a webhook. */
async function openSoon(page: Page, slug: string) {
  await expect(async () => {
    await page.goto(`/products/${slug}`);
    await expect(page.getByRole("button", { name: "Buy now" })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
}

async function addSoon(page: Page, slug: string) {
  await openSoon(page, slug);
  await add(page, slug);
}

/** Visits the cart until it shows a change: an event takes a moment, and the first visitor after it may meet what was before. */
async function expectSoon(page: Page, text: string) {
  await expect(async () => {
    await page.goto("/cart");
    await expect(page.getByText(text)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
}

async function pay(page: Page) {
  await page.getByLabel(/e-?mail/i).fill("ada@example.com");
  await page.getByRole("button", { name: /^Pay / }).click();
  await page.getByRole("link", { name: /^(Return|Back) to/ }).click();
}

/** Presses a button twice while its answer is on the way, and tells how it looks meanwhile. */
function pressTwice(button: Locator) {
  return button.evaluate(async (pressed) => {
    for (let times = 0; times < 2; times += 1) {
      if (pressed instanceof HTMLElement) pressed.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return { isDisabled: pressed.ariaDisabled, says: pressed.nextElementSibling?.textContent };
  });
}

async function tabTo(page: Page, target: Locator) {
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(target).toBeFocused({ timeout: 50 });
  }).toPass({ timeout: 10_000, intervals: [0] });
}

function checkOut(where: Page | Locator) {
  return where.getByRole("button", { name: "Check out" }).click();
}

function cartLink(page: Page) {
  return page.getByRole("banner").getByRole("link", { name: /^Cart/ });
}

function row(where: Page | Locator, name: string) {
  return where.getByRole("listitem").filter({ hasText: name });
}

function total(where: Page | Locator, term = "Total") {
  return where.locator(`dt:text-is("${term}") + dd`);
}
