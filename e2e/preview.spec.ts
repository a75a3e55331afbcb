import { execFileSync } from "node:child_process";
import { expect } from "@playwright/test";
import { EMULATOR_KEY, SHOP_ORIGIN } from "./origins";
import { test } from "./test";

/** What `npm run preview` prints. */
function linkTo(...args: string[]): string {
  const env = { ...process.env, CREVIO_API_KEY: EMULATOR_KEY, SITE_URL: SHOP_ORIGIN };
  return execFileSync("npx", ["tsx", "scripts/preview.ts", ...args], { env, encoding: "utf8" }).trim();
}

for (const [what, address, title] of [
  ["product", "products/monotype-on-the-kitchen-table", "Monotype on the kitchen table"],
  ["post", "blog/black-ink", /black/i],
] as const) {
  test(`a merchant sees a draft ${what} at a signed link, and nobody keeps it`, async ({ page }) => {
    const response = await page.goto(linkTo(address));
    expect(response?.status()).toBe(200);
    expect(response?.headers()["cache-control"]).toMatch(/private.*no-store/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("complementary", { name: "Preview" })).toContainText("The link ends on");
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  });
}

test("a link that has ended, was changed or has no signature leads nowhere", async ({ request }) => {
  const link = linkTo("products/monotype-on-the-kitchen-table");
  const ended = linkTo("products/monotype-on-the-kitchen-table", "0.0000001");
  for (const address of [
    ended,
    link.replace("monotype-on-the-kitchen-table", "barn-owl-plate"),
    link.replace(/expires=\d+/, "expires=9999999999"),
    link.replace(/&signature=.*/, ""),
    linkTo("products/nobody-made-this"),
  ])
    expect((await request.get(address)).status(), address).toBe(404);
});
