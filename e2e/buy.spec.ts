import { expect, type Page } from "@playwright/test";
import { test } from "./test";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a visitor finds a product from the home page, pays for it and comes back to paid", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: "Shop", exact: true }).click();
      await page.getByRole("link", { name: "Forest edition" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Forest edition" })).toBeVisible();
      await page.getByRole("button", { name: "Buy now" }).click();

      await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/pay\/checkouts\//);
      await page.getByLabel(/e-?mail/i).fill("ada@example.com");
      await page.getByRole("button", { name: /^Pay \$12/ }).click();
      await page.getByRole("link", { name: /^(Return|Back) to/ }).click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paid, thank you");
      await expect(page.getByText("$12 has arrived")).toBeVisible();
    });

    test("who turns back without paying is told so and can go on", async ({ page }) => {
      await buy(page, "/products/sea-edition");
      await page.getByRole("button", { name: /decline/i }).click();
      await page.getByRole("link", { name: /^(Return|Back) to/ }).click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not paid yet");
      await page.getByRole("link", { name: "Go on paying" }).click();
      await expect(page).toHaveURL(/\/pay\/checkouts\//);
    });

    test("a chosen variant is the one that is paid", async ({ page }) => {
      await page.goto("/products/linocut-from-first-cut");
      await page.getByRole("radio", { name: /^With feedback \$219/ }).check();
      await page.getByRole("button", { name: "Start the course" }).click();

      await expect(page.getByRole("button", { name: /^Pay \$219/ })).toBeVisible();
    });
  });
}

test("the address of the return page proves nothing", async ({ page }) => {
  await page.goto("/checkout/return?status=complete&paid=true");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No checkout here");
});

test("a price of one's own is named on the hosted page", async ({ page }) => {
  await buy(page, "/products/zine-no-7", "Name your price");

  await expect(page).toHaveURL(/\/pay\/variants\//);
});

test("what sold out has no button", async ({ page }) => {
  await page.goto("/products/four-bindings");

  await expect(page.getByText("Sold out.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});

async function buy(page: Page, path: string, button = "Buy now") {
  await page.goto(path);
  await page.getByRole("button", { name: button }).click();
}
