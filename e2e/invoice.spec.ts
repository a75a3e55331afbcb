import { expect } from "@playwright/test";
import { test } from "./test";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an invoice that is owed can be paid", async ({ page }) => {
      const id = javaScriptEnabled ? "inv_dawson" : "inv_lindqvist";
      await page.goto(`/invoices/${id}`);
      await expect(page.getByText(javaScriptEnabled ? "Open" : "Past due", { exact: true })).toBeVisible();
      await page.getByRole("button", { name: /^Pay \$/ }).click();

      await page.getByLabel("E-mail").fill("payer@example.com");
      await page.getByRole("button", { name: /^Pay \$/ }).click();
      await page.getByRole("link", { name: /^(Return|Back) to/ }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paid, thank you");

      await page.goto(`/invoices/${id}`);
      await expect(page.getByText("Paid", { exact: true })).toBeVisible();
      await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    });

    test("a paid, a void and an unknown invoice say so", async ({ page }) => {
      await page.goto("/invoices/inv_okafor");
      await expect(page.getByText("Paid", { exact: true })).toBeVisible();

      await page.goto("/invoices/inv_mbeki");
      await expect(page.getByText("Void: nothing is owed")).toBeVisible();

      const response = await page.goto("/invoices/inv_nobody");
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing at this address");
    });
  });
}

test("an invoice tells nothing of the customer but the initials", async ({ page }) => {
  const response = await page.goto("/invoices/inv_dawson");
  const html = (await response?.text()) ?? "";

  expect(html).toContain("C··· D···");
  expect(html).not.toContain("Dawson");
  expect(html).not.toContain("@example.com");
});
