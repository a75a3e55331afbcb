import { expect } from "@playwright/test";
import { emulator } from "./emulator";
import { test } from "./test";

for (const path of [
  "/nothing",
  "/products/nothing",
  "/products/page/99",
  "/products/page/1",
  "/blog/nothing",
  "/experiences/nothing",
  "/legal/nothing",
  "/invoices/nothing",
]) {
  test(`${path} answers 404`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}

for (const [what, path] of [
  ["a draft product", "/products/monotype-on-the-kitchen-table"],
  ["an archived product", "/products/barn-owl-plate"],
  ["a draft post", "/blog/black-ink"],
  ["a scheduled post", "/blog/imposing-a-zine"],
]) {
  test(`${what} is nobody's page`, async ({ request }) => {
    expect((await request.get(`${path}`)).status()).toBe(404);
  });
}

for (const path of ["/", "/products/print-club", "/blog", "/search-index.json"]) {
  test(`a browser asks before it shows the ${path} that it has kept`, async ({ request }) => {
    const prefetch = { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" };
    for (const answer of [await request.get(path), await request.get(path, { headers: prefetch })])
      expect(answer.headers()["cache-control"]).toBe("public, max-age=0, must-revalidate");
  });
}

test.describe("while the API is down", () => {
  test.beforeEach(() => emulator.fault({ kind: "status", status: 503 }));
  test.afterEach(() => emulator.clearFaults());

  test("a page that was seen stays, and one that was not is an error, never a 404", async ({ request }) => {
    expect((await request.get("/products/print-club")).status()).toBe(200);
    expect((await request.get("/products/never-asked-for")).status()).toBe(500);
  });

  test("a buyer is told that there is no checkout now, and that nothing was charged", async ({ page }) => {
    await page.goto("/products/print-club");
    await page.getByRole("button", { name: "Join the club" }).click();

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The till does not answer");
    await expect(page.getByText("Nothing was charged")).toBeVisible();
  });
});

test("a page that was not found in an outage is there when the API is back", async ({ request }) => {
  await emulator.fault({ kind: "status", status: 500 });
  await emulator.create("products?webhook=false", { name: "Late", slug: "made-in-an-outage", status: "active" });
  expect((await request.get("/products/made-in-an-outage")).status()).toBe(500);

  await emulator.clearFaults();
  const status = async () => (await request.get("/products/made-in-an-outage")).status();
  await expect.poll(status, { timeout: 10_000 }).toBe(200);
});

test("the shop says how it is, and when it last heard of Crevio", async ({ request }) => {
  await emulator.edit("products/forest-edition", {});
  await expect(async () => {
    const answer = await request.get("/api/health?deep");
    expect(await answer.json()).toMatchObject({
      status: "ok",
      api: "ok",
      webhookSecret: "set",
      secondsSinceEvent: expect.any(Number),
    });
  }).toPass({ timeout: 15_000 });
});
