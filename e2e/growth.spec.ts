import { expect } from "@playwright/test";
import { emulator } from "./emulator";
import { test } from "./test";

// Answers with keys and enum members nobody has published, null and ids where a guess said otherwise.
test.beforeAll(() => emulator.settings({ chaosShape: true }));
test.afterAll(() => emulator.settings({ chaosShape: false }));

for (const [path, resource, fields, text] of [
  [
    "/products/woodblock-in-three-colours",
    "products/woodblock-in-three-colours",
    { name: "Woodblock, grown" },
    "Woodblock, grown",
  ],
  ["/products", "products/fish-tessellation", { name: "A fish, grown" }, "A fish, grown"],
  [
    "/blog/paper-by-weight-and-wetness",
    "blog_posts/paper-by-weight-and-wetness",
    { title: "Paper, grown" },
    "Paper, grown",
  ],
  ["/blog", "blog_posts/what-a-press-weighs", { title: "A press, grown" }, "A press, grown"],
  ["/experiences/linocut-lessons", "experiences/linocut-lessons", { name: "Lessons, grown" }, "Lessons, grown"],
  ["/experiences", "experiences/club-folder", { name: "Folder, grown" }, "Folder, grown"],
  ["/legal/terms-of-service", "legal_pages/terms-of-service", { title: "Terms, grown" }, "Terms, grown"],
  ["/", "account", { name: "Halden, Moss & Growth" }, "Halden, Moss & Growth"],
] as const) {
  test(`${path} is whole when the API has grown`, async ({ page }) => {
    await emulator.edit(resource, fields);

    await expect(async () => {
      expect((await page.goto(path))?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty({ timeout: 500 });
      await expect(page.getByText(text).first()).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
  });
}

test("an invoice is whole when the API has grown", async ({ page }) => {
  await page.goto("/invoices/inv_okafor");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("HM-2026-0114");
});
