import { expect } from "@playwright/test";
import { emulator } from "./emulator";
import { postSigned } from "./signed";
import { test } from "./test";

const SEEN = ["/", "/products", "/products/print-club", "/blog/five-gouges", "/search-index.json"];

test.afterEach(async () => {
  await emulator.clearFaults();
});

for (const [how, fault] of [
  ["fails", { kind: "status", status: 500 }],
  ["asks for a pause", { kind: "status", status: 429, retryAfter: 2 }],
  ["answers after ten seconds", { kind: "delay", delayMs: 10_000 }],
  ["answers garbage", { kind: "malformed" }],
  ["answers half of it", { kind: "truncate" }],
  ["hangs up", { kind: "cut" }],
] as const) {
  test(`an API that ${how} takes no page away, makes none up, and is over when it is over`, async ({ request }) => {
    for (const path of SEEN) expect((await request.get(path)).status()).toBe(200);
    const slug = `unseen-${fault.kind}${"status" in fault ? fault.status : ""}`;
    await emulator.create("products?webhook=false", { name: `Unseen ${slug}`, slug, status: "active" });
    await emulator.fault(fault);
    expect((await postSigned(request, "/api/revalidate", { tags: ["everything"] })).status()).toBe(204);

    for (const path of [...SEEN, ...SEEN]) {
      const began = Date.now();
      expect((await request.get(path)).status(), path).toBe(200);
      expect(Date.now() - began, path).toBeLessThan(1_000);
    }
    const began = Date.now();
    const failed = await request.get(`/products/${slug}`);
    expect(failed.status()).toBe(500);
    expect(failed.headers()["cache-control"]).toContain("no-store");
    expect(Date.now() - began).toBeLessThan(3_000);

    await emulator.clearFaults();
    const text = async () => (await request.get(`/products/${slug}`)).text();
    await expect.poll(text, { timeout: 10_000 }).toContain(`Unseen ${slug}`);
  });
}

test("a page that cannot be made looks like the shop", async ({ page }) => {
  await emulator.fault({ kind: "status", status: 500 });
  expect((await page.goto("/products/nobody-saw-this"))?.status()).toBe(500);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
});

test("many who meet a page that was never made cause one call", async ({ request }, { retry }) => {
  const slug = `rush-${retry}`;
  await emulator.create("products?webhook=false", { name: "Rush", slug, status: "active" });
  // The API may still be left alone, after what the journeys before did to it.
  await expect.poll(async () => (await request.get("/products/no-rush")).status()).toBe(404);
  await emulator.clearRequests();
  const answers = await Promise.all(Array.from({ length: 20 }, () => request.get(`/products/${slug}`)));
  expect(answers.map((answer) => answer.status())).toEqual(answers.map(() => 200));
  expect(await emulator.requests(`/v1/products/${slug}`, "GET")).toHaveLength(1);
});

test("a product that moves to another address, or is deleted, leaves nothing behind", async ({ request }) => {
  const status = async (path: string) => (await request.get(path, { maxRedirects: 0 })).status();
  await emulator.create("products", { name: "Mover", slug: "from-here", status: "active" });
  await expect.poll(() => status("/products/from-here")).toBe(200);
  expect(await status("/products/to-there")).toBe(404);

  await emulator.edit("products/from-here", { slug: "to-there" });
  await expect.poll(() => status("/products/to-there")).toBe(200);
  await expect.poll(() => status("/products/from-here")).toBe(404);

  await emulator.remove("products/to-there");
  await expect.poll(() => status("/products/to-there")).toBe(404);
  const list = async () => (await request.get("/products")).text();
  await expect.poll(list).not.toContain("/products/to-there");
});
