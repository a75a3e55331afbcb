import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect } from "@playwright/test";
import { CALLS_PER_SECOND, HELD_BACK, mostWithin } from "./calls";
import { emulator } from "./emulator";
import { postSigned } from "./signed";
import { test } from "./test";

const LONG_AGO = "2026-01-01T00:00:00.000Z";
const FIRST = "2027-01-01T00:00:01.000Z";
const SECOND = "2027-01-01T00:00:02.000Z";

/** What makes a resource one that the shop shows. */
const REQUIRED: Record<string, object> = {
  products: { status: "active" },
  blog_posts: { status: "published" },
  experiences: { type: "course" },
};

const made: string[] = [];

test.afterEach(async () => {
  await emulator.clearFaults();
  await emulator.settings({ retryBaseMs: 1_000 });
});
test.afterAll(async () => {
  for (const path of made) await emulator.remove(path).catch(() => null);
});

test("five hundred within seconds are taken, merged per product, at the pace that is set", async ({ request }) => {
  const slugs = Array.from({ length: 10 }, (_, index) => `edited-often-${index}`);
  const names = slugs.map((_, index) => `Often edited, ${index}.`);
  for (const [index, slug] of slugs.entries()) await make("products", { name: names[index], slug });
  for (const [index, slug] of slugs.entries()) await expectSoon(request, `/products/${slug}`, names[index] ?? "");
  await expectSoon(request, "/products", ...names);
  await emulator.clearRequests();
  await emulator.clearEvents();

  const visits = visitInTurn(request, ["/", "/products", ...slugs.map((slug) => `/products/${slug}`)]);
  const began = performance.now();
  const edits: Promise<unknown>[] = [];
  for (let edit = 0; edit < 500; edit += 1) {
    edits.push(emulator.edit(`products/${slugs[edit % 10]}`, { name: `Edit ${edit}.` }));
    await pause(10);
  }
  await Promise.all(edits);
  expect(performance.now() - began).toBeLessThan(10_000);
  const last = slugs.map((_, index) => `Edit ${490 + index}.`);
  for (const [index, slug] of slugs.entries()) await expectSoon(request, `/products/${slug}`, last[index] ?? "");
  await expectSoon(request, "/products", ...last);
  await expectSoon(request, "/search-index.json", ...last);

  const { statuses, times } = await visits.stop();
  expect(new Set(statuses)).toEqual(new Set([200]));
  const taken = async () => (await emulator.events()).filter(({ deliveries }) => deliveries.at(-1)?.delivered).length;
  await expect.poll(taken, { timeout: 20_000 }).toBe(500);
  const codes = (await emulator.events()).flatMap(({ deliveries }) => deliveries.map((one) => one.response_code));
  expect(codes.filter((code) => code !== 204 && code !== 503)).toEqual([]);
  const calls = await emulator.requests();
  expect(calls.length).toBeLessThan(250);
  expect(mostWithin(1_000, calls)).toBeLessThanOrEqual(CALLS_PER_SECOND + HELD_BACK);
  expect(mostWithin(5_000, calls)).toBeLessThanOrEqual(5 * CALLS_PER_SECOND + HELD_BACK);
  expect(times[Math.floor(times.length * 0.5)]).toBeLessThan(200);
  expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(1_000);
});

test("the same again, at once or later, asks the API for nothing", async ({ request }) => {
  const { id } = await make("products", { name: "Told twice", slug: "told-twice" });
  await expectSoon(request, "/products/told-twice", "Told twice");
  await emulator.edit("products/told-twice?webhook=false", { name: "Told three times" });
  const again = randomUUID();
  const send = () => sendEvent(request, "product.updated", { id }, again);
  await emulator.clearRequests();
  expect(await Promise.all([send(), send(), send()])).toEqual([204, 204, 204]);
  expect(await emulator.requests(`/v1/products/${id}`)).toHaveLength(1);
  await expectSoon(request, "/products/told-twice", "Told three times");

  await emulator.edit("products/told-twice?webhook=false", { name: "Told to nobody" });
  await emulator.clearRequests();
  expect(await send()).toBe(204);
  await othersAreShown(request);
  const calls = await emulator.requests();
  expect(calls.filter(({ path }) => path.endsWith(`/${id}`) || path.endsWith("/told-twice"))).toEqual([]);
  expect(await missingFrom(request, "/products/told-twice", "Told three times")).toEqual([]);
});

test("an older one after a newer one brings nothing older back", async ({ request }) => {
  const { id } = await make("products", { name: "Out of order", slug: "out-of-order", created_at: LONG_AGO });
  await emulator.edit("products/out-of-order?webhook=false", { name: "The newer", updated_at: SECOND });
  expect(await sendEvent(request, "product.updated", { id, updated_at: SECOND })).toBe(204);
  await expectSoon(request, "/products/out-of-order", "The newer");

  // As a copy of the API that lags behind still shows it.
  await emulator.edit("products/out-of-order?webhook=false", { name: "The older", updated_at: FIRST });
  expect(await sendEvent(request, "product.updated", { id, name: "The older", updated_at: FIRST })).toBe(204);
  await othersAreShown(request);
  expect(await missingFrom(request, "/products/out-of-order", "The newer")).toEqual([]);
});

test("one that comes before the API shows its change is sent again until a page shows it", async ({ request }) => {
  const { id, slug } = await make("products", { name: "Not yet", slug: "not-yet" });
  await expectSoon(request, "/products/not-yet", "Not yet");
  const updatedAt = new Date(Date.now() + 5_000).toISOString();
  await emulator.create("events", { type: "product.updated", object: { id, slug, updated_at: updatedAt } });
  await expect.poll(() => emulator.lastDelivery(), { timeout: 10_000 }).toMatchObject({ response_code: 503 });

  await emulator.edit("products/not-yet?webhook=false", { name: "Now it is", updated_at: updatedAt });
  await expectSoon(request, "/products/not-yet", "Now it is");
});

for (const [how, fault] of [
  ["fails", { kind: "status", status: 500 }],
  ["does not answer", { kind: "delay", delayMs: 10_000 }],
] as const) {
  test(`one that comes while the API ${how} is refused within five seconds, and sent again`, async ({ request }) => {
    const slug = `meanwhile-${fault.kind}`;
    const { id } = await make("products", { name: "Before", slug });
    await expectSoon(request, `/products/${slug}`, "Before");
    await emulator.fault(fault);
    await emulator.edit(`products/${slug}`, { name: "After the outage" });
    const began = performance.now();
    expect(await sendEvent(request, "product.updated", { id })).toBe(503);
    expect(performance.now() - began).toBeLessThan(5_000);
    await expect.poll(() => emulator.lastDelivery()).toMatchObject({ response_code: 503 });
    expect(await missingFrom(request, `/products/${slug}`, "Before")).toEqual([]);

    await emulator.clearFaults();
    await expectSoon(request, `/products/${slug}`, "After the outage");
  });
}

test("one that was refused shows soon after the API is back, also where nobody sends it again", async ({ request }) => {
  await make("products", { name: "Before", slug: "refused-once" });
  await expectSoon(request, "/products/refused-once", "Before");
  await emulator.settings({ retryBaseMs: 3_600_000 });
  await emulator.fault({ kind: "status", status: 429, retryAfter: 2 });
  await emulator.edit("products/refused-once", { name: "After the pause" });
  await expect.poll(() => emulator.lastDelivery()).toMatchObject({ response_code: 503 });
  await pause(2_000);

  await emulator.clearFaults();
  await pause(5_000);
  expect(await missingFrom(request, "/products/refused-once", "After the pause")).toEqual([]);
});

test.describe("one of a type that nobody has published", () => {
  for (const [type, resource, field, path] of [
    ["product.price_changed", "products", "name", "/products"],
    ["blog_post.retitled", "blog_posts", "title", "/blog"],
    ["experience.moved", "experiences", "name", "/experiences"],
    ["legal_page.amended", "legal_pages", "title", "/legal"],
  ] as const) {
    test(`${type} works by its name`, async ({ request }) => {
      const slug = `of-type-${type.replace(/\W/g, "-")}`;
      const { id } = await make(resource, { [field]: "As it was", slug });
      await expectSoon(request, `${path}/${slug}`, "As it was");
      await emulator.edit(`${resource}/${slug}?webhook=false`, { [field]: "As it is" });

      expect(await sendEvent(request, type, { id })).toBe(204);
      await expectSoon(request, `${path}/${slug}`, "As it is");
    });
  }

  test("tells of the product that a price belongs to", async ({ request }) => {
    const { id: product } = await make("products", { name: "Repriced", slug: "repriced" });
    const { id } = await emulator.create("price_variants", { product, name: "Sheet", currency: "usd", amount: 1200 });
    await expectSoon(request, "/products/repriced", "$12");
    await emulator.edit(`price_variants/${id}?webhook=false`, { amount: 1350 });

    expect(await sendEvent(request, "price_variant.repriced", { id, product })).toBe(204);
    await expectSoon(request, "/products/repriced", "$13.50");
  });

  test("of something that no page shows is acknowledged, and asks the API for nothing", async ({ request }) => {
    await emulator.clearRequests();
    expect(await sendEvent(request, "moon.rose", { id: "moon_1", slug: "zine-no-7" })).toBe(204);
    expect(await emulator.requests()).toEqual([]);
  });
});

test("an order of the last copy has its product say that it is sold out", async ({ request }) => {
  const { id: product } = await make("products", { name: "The last copy", slug: "the-last-copy" });
  const variant = { product, name: "Sheet", currency: "usd", amount: 900, quantity_available: 1 };
  const { id: price_variant } = await emulator.create("price_variants", variant);
  await expectSoon(request, "/products/the-last-copy", "Buy now");
  const [customer] = await emulator.rows("customers");
  const [checkout] = await emulator.rows("checkouts");
  const sale = { status: "succeeded", amount: 900, currency: "usd", customer: customer?.id, checkout: checkout?.id };
  const { id: order } = await emulator.create("orders?webhook=false", sale);
  await emulator.create("order_items?webhook=false", { quantity: 1, price_variant, product, order });
  await emulator.edit(`price_variants/${price_variant}?webhook=false`, { quantity_available: 0 });

  expect(await sendEvent(request, "order.paid", { id: order })).toBe(204);
  await expectSoon(request, "/products/the-last-copy", "Sold out.");
});

for (const [noun, field, path, lists] of [
  ["blog_post", "title", "/blog", ["/blog", "/blog/rss.xml", "/sitemaps/pages.xml", "/search-index.json"]],
  ["experience", "name", "/experiences", ["/experiences", "/sitemaps/pages.xml", "/search-index.json"]],
  ["legal_page", "title", "/legal", ["/sitemaps/pages.xml"]],
  ["product", "name", "/products", ["/products", "/products/rss.xml", "/sitemaps/products-1.xml"]],
] as const) {
  test(`a ${noun} that comes, goes and comes back leaves neither its page nor its 404 behind`, async ({ request }) => {
    const slug = `coming-and-going-${noun.replace("_", "-")}`;
    const at = `${path}/${slug}`;
    const status = async () => [await statusOf(request, at), await statusOf(request, `${at}.md`)];
    const listed = async () => {
      const texts = await Promise.all(lists.map((list) => textOf(request, list)));
      return lists.filter((_, index) => texts[index]?.includes(slug));
    };
    const isThere = async () => {
      await expect.poll(status).toEqual([200, 200]);
      await expect.poll(listed).toEqual(lists);
    };
    const isGone = async () => {
      await expect.poll(status).toEqual([404, 404]);
      await expect.poll(listed).toEqual([]);
    };
    const create = () => make(`${noun}s`, { [field]: "Coming and going", slug });

    await isGone();
    const { id } = await create();
    await isThere();
    if (noun === "blog_post") {
      await emulator.edit(`blog_posts/${slug}`, { status: "draft" });
      await isGone();
      await emulator.edit(`blog_posts/${slug}`, { status: "published" });
      await isThere();
    }
    await emulator.remove(`${noun}s/${slug}?webhook=false`);
    expect(await sendEvent(request, `${noun}.deleted`, { id })).toBe(204);
    await isGone();
    await create();
    await isThere();
  });
}

test("a tool marks stale what it names by a tag, and nobody does without a right signature", async ({ request }) => {
  await make("products", { name: "As an import found it", slug: "imported" });
  await expectSoon(request, "/products/imported", "As an import found it");
  await emulator.edit("products/imported?webhook=false", { name: "As an import left it" });
  const order = { tags: ["product:imported"] };
  expect((await request.post("/api/revalidate", { data: order })).status()).toBe(401);
  const headers = { "x-crevio-hmac-sha256": "d3Jvbmc=", "webhook-signature": "v1,d3Jvbmc=" };
  expect((await request.post("/api/revalidate", { data: order, headers })).status()).toBe(401);
  const unknown = await postSigned(request, "/api/revalidate", { tags: ["product:imported", "goods"] });
  expect([unknown.status(), await unknown.text()]).toEqual([422, expect.stringContaining("no tag of this shop")]);
  await othersAreShown(request);
  // That made the page stale as well: it is being made while the tool marks it.
  expect(await missingFrom(request, "/products/imported", "As an import found it")).toEqual([]);

  expect((await postSigned(request, "/api/revalidate", order)).status()).toBe(204);
  await expectSoon(request, "/products/imported", "As an import left it");
});

/** What the shop answers to an event. */
async function sendEvent(request: APIRequestContext, type: string, object: object, id: string = randomUUID()) {
  return (await postSigned(request, "/api/webhooks/crevio", { id, type, data: { object } }, id)).status();
}

/** Makes something that is gone again after these journeys. */
async function make(resource: string, fields: { slug: string; [key: string]: unknown }) {
  made.push(`${resource}/${fields.slug}`);
  return emulator.create(resource, { ...REQUIRED[resource], ...fields });
}

async function statusOf(request: APIRequestContext, path: string): Promise<number> {
  return (await request.get(path)).status();
}

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).text();
}

/** Which of these a page does not show. */
async function missingFrom(request: APIRequestContext, path: string, ...texts: string[]): Promise<string[]> {
  const page = await textOf(request, path);
  return texts.filter((text) => !page.includes(text));
}

/** Visits until a page shows all of these. */
async function expectSoon(request: APIRequestContext, path: string, ...texts: string[]): Promise<void> {
  await expect.poll(() => missingFrom(request, path, ...texts), { message: path }).toEqual([]);
}

/** Waits until a later event has been seen to: had an earlier one an effect, it would show by then. */
async function othersAreShown(request: APIRequestContext): Promise<void> {
  const title = `Later ${randomUUID()}`;
  await emulator.edit("legal_pages/terms-of-service", { title });
  await expectSoon(request, "/legal/terms-of-service", title);
}

/** Visits one page after the other until it is stopped; then tells how they answered and how long that took, in milliseconds. */
function visitInTurn(request: APIRequestContext, paths: string[]) {
  const statuses: number[] = [];
  const times: number[] = [];
  let isOver = false;
  const visiting = (async () => {
    while (!isOver) {
      const began = performance.now();
      statuses.push(await statusOf(request, paths[statuses.length % paths.length] ?? "/"));
      times.push(performance.now() - began);
      await pause(20);
    }
  })();
  const stop = async () => {
    isOver = true;
    await visiting;
    return { statuses, times: times.toSorted((a, b) => a - b) };
  };
  return { stop };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
