import { createHmac } from "node:crypto";
import { afterEach, expect, test, vi } from "vitest";
import { type Delivery, startReceiver, startTestEmulator, type TestEmulator } from "../test-client.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function started(statuses: number[] = []) {
  const store = await startReceiver(statuses);
  const emulator = await startTestEmulator({ storeUrl: store.url });
  closing.push(() => emulator.close(), store.close);
  await emulator.control("/settings", { retryBaseMs: 5 }, "PATCH");
  return { store, emulator };
}

const edit = (emulator: TestEmulator, query = "") =>
  emulator.control(`/products/course${query}`, { name: "Renamed" }, "PATCH");

function isStandard({ headers, body }: Delivery, secret: string): boolean {
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  return headers["webhook-signature"] === `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
}

function isLegacy({ headers, body }: Delivery, secret: string): boolean {
  return headers["x-crevio-hmac-sha256"] === createHmac("sha256", secret).update(body).digest("base64");
}

test("an edit is told with both signatures and the resource as the API gives it", async () => {
  const { store, emulator } = await started();
  await edit(emulator);
  const [delivery] = await vi.waitUntil(() => store.deliveries.length > 0 && store.deliveries);
  if (!delivery) throw new Error("nothing came");
  expect(isStandard(delivery, emulator.webhookSecret)).toBe(true);
  expect(isLegacy(delivery, emulator.webhookSecret)).toBe(true);
  const event = JSON.parse(delivery.body);
  expect(event).toMatchObject({ object: "event", type: "product.updated", api_version: "v1" });
  expect(event.id).toBe(delivery.headers["webhook-id"]);
  expect(event.data.object).toEqual((await emulator.api("/products/course")).body);
  expect(event).not.toHaveProperty("test");
});

test("one signature alone, and the older body, when so set", async () => {
  const { store, emulator } = await started();
  await emulator.control("/settings", { webhookScheme: "legacy", webhookBody: "older" }, "PATCH");
  await edit(emulator);
  const [delivery] = await vi.waitUntil(() => store.deliveries.length > 0 && store.deliveries);
  expect(delivery?.headers).not.toHaveProperty("webhook-signature");
  expect(JSON.parse(delivery?.body ?? "")).toMatchObject({ data: { object: "product", slug: "course" } });
});

test("a refusal is tried again under the same id", async () => {
  const { store, emulator } = await started([500, 302]);
  await edit(emulator);
  await vi.waitUntil(() => store.deliveries.length === 3);
  expect(new Set(store.deliveries.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  const outbox = await vi.waitUntil(async () => {
    const { body } = await emulator.control("/outbox");
    return body.data[0].deliveries.length === 3 && body;
  });
  expect(outbox.data[0].deliveries).toMatchObject([
    { attempt: 1, response_code: 500, delivered: false },
    { attempt: 2, response_code: 302, delivered: false },
    { attempt: 3, response_code: 204, delivered: true },
  ]);
});

test("five attempts are all, also when nobody listens", async () => {
  const { store, emulator } = await started();
  store.close();
  await edit(emulator);
  const attempts = await vi.waitUntil(async () => {
    const { deliveries } = (await emulator.control("/outbox")).body.data[0];
    return deliveries.length === 5 && deliveries;
  });
  expect(attempts[4]).toMatchObject({ attempt: 5, response_code: null, delivered: false });
});

test("a silent edit is not told", async () => {
  const { emulator } = await started();
  await edit(emulator, "?webhook=false");
  expect((await emulator.api("/products/course")).body.name).toBe("Renamed");
  expect((await emulator.control("/outbox")).body.data).toEqual([]);
});

test("an event can be made up, and sent twice", async () => {
  const { store, emulator } = await started();
  const made = await emulator.control("/events", { type: "moon.rose", object: { id: "moon_1" }, test: true });
  await emulator.control("/events", { type: "moon.rose", id: made.body.id });
  await vi.waitUntil(() => store.deliveries.length === 2);
  const events = store.deliveries.map(({ body }) => JSON.parse(body));
  expect(events).toContainEqual(
    expect.objectContaining({ type: "moon.rose", test: true, data: { object: { id: "moon_1" } } }),
  );
  expect(events.map(({ id }) => id)).toEqual([made.body.id, made.body.id]);
});

test.each([
  ["/blog_posts/first", { title: "New" }, "blog_post.updated"],
  ["/legal_pages/terms-of-service", { body: "<p>New</p>" }, "legal_page.updated"],
  ["/experiences/lessons", { name: "New" }, "experience.updated"],
  ["/invoices/inv_open", { status: "past_due" }, "invoice.past_due"],
])("an edit of %s", async (path, keys, type) => {
  const { emulator } = await started();
  await emulator.control(path, keys, "PATCH");
  expect((await emulator.control("/outbox")).body.data).toMatchObject([{ type }]);
});
