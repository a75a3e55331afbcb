import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { hasRedis } from "../lib/test-redis";
import { CALLS_PER_SECOND, HELD_BACK, mostWithin } from "./calls";
import { startInstances } from "./instances";
import { postSigned } from "./signed";

/** Two instances behind one port and one Redis. An event goes to one; both are looked at once, two seconds later, by nobody before. */
test.skip(!hasRedis, "needs a redis-server");

const SEEN_MS = 2_000;
/** From one edit to the next: lists that were just made anew rest for a while. */
const LULL_MS = 3_500;

let shop: Awaited<ReturnType<typeof startInstances>>;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  shop = await startInstances(2);
});
test.afterAll(() => shop?.end());
test.beforeEach(() => pause(LULL_MS));

for (const [resource, slug, field, list] of [
  ["products", "print-club", "name", "/products"],
  ["products", "sea-edition", "name", "/products"],
  ["blog_posts", "five-gouges", "title", "/blog"],
  ["experiences", "proof-table", "name", "/experiences"],
] as const) {
  test(`an edit of ${slug} is on both`, async () => {
    await shop.emulator.edit(`${resource}/${slug}`, { [field]: `Edited ${slug}` });
    await pause(SEEN_MS);
    for (const path of [`${list}/${slug}`, list])
      expect(await look(path), path).toEqual([`Edited ${slug}`, `Edited ${slug}`].map((text) => shows(200, text)));
  });
}

test("a product that is taken back is gone from both, and there again on both", async () => {
  await shop.emulator.edit("products/bottle-jack-press", { status: "archived" });
  await pause(SEEN_MS);
  expect((await look("/products/bottle-jack-press")).map(({ status }) => status)).toEqual([404, 404]);
  await shop.emulator.edit("products/bottle-jack-press", { status: "active" });
  await pause(SEEN_MS);
  expect((await look("/products/bottle-jack-press")).map(({ status }) => status)).toEqual([200, 200]);
});

test("an edit is on one that was stopped meanwhile", async () => {
  const [, other] = shop.instances;
  await other?.stop();
  await shop.emulator.edit("products/print-club", { name: "Edited while one was away" });
  await pause(SEEN_MS);
  await other?.start();
  await pause(SEEN_MS);
  expect(await look("/products/print-club")).toEqual(Array(2).fill(shows(200, "Edited while one was away")));
});

test("one event that comes to both does its work once", async ({ playwright }) => {
  const event = {
    id: "whev_twice",
    type: "product.updated",
    data: { object: { id: "unheard-of", slug: "unheard-of" } },
  };
  const calls: number[] = [];
  for (const { origin } of shop.instances) {
    const request = await playwright.request.newContext({ baseURL: origin });
    await shop.emulator.clearRequests();
    expect((await postSigned(request, "/api/webhooks/crevio", event, "whev_twice")).status()).toBe(204);
    calls.push((await shop.emulator.requests("/v1/products/unheard-of")).length);
    await request.dispose();
  }
  expect(calls).toEqual([expect.any(Number), 0]);
  expect(calls[0]).toBeGreaterThan(0);
});

test("both together call the API no oftener than one may", async () => {
  await shop.emulator.clearRequests();
  const addresses = Array.from({ length: 60 }, (_, index) => `/products/nothing-${index}`);
  await Promise.all(addresses.map((path) => look(path)));
  const calls = await shop.emulator.requests();
  expect(calls.length).toBeGreaterThan(CALLS_PER_SECOND);
  expect(mostWithin(1_000, calls)).toBeLessThanOrEqual(CALLS_PER_SECOND + HELD_BACK);
});

test("without Redis both go on alone, and tell each other when it is back", async () => {
  const before = await look("/products/sea-edition");
  expect(before.map(({ status }) => status)).toEqual([200, 200]);
  await shop.redis.stop();
  const began = Date.now();
  expect(await look("/products/sea-edition")).toEqual(before);
  expect(Date.now() - began).toBeLessThan(500);

  await shop.emulator.edit("products/sea-edition", { name: "Edited without Redis" });
  const seen = async () => (await look("/products/sea-edition")).filter(({ html }) => html.includes("without Redis"));
  await expect.poll(async () => (await seen()).length).toBe(1);

  await shop.redis.restart();
  await expect.poll(async () => (await seen()).length).toBe(2);
  await pause(LULL_MS);
  await shop.emulator.edit("products/sea-edition", { name: "Edited with Redis again" });
  await pause(SEEN_MS);
  expect(await look("/products/sea-edition")).toEqual(Array(2).fill(shows(200, "Edited with Redis again")));
});

/** What each instance answers. */
async function look(path: string): Promise<{ status: number; html: string }[]> {
  return Promise.all(
    shop.instances.map(async ({ origin }) => {
      const response = await fetch(origin + path, { redirect: "manual" });
      return { status: response.status, html: await response.text() };
    }),
  );
}

function shows(status: number, text: string) {
  return { status, html: expect.stringContaining(text) };
}
