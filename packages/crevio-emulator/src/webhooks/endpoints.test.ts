import { Webhook } from "standardwebhooks";
import { afterEach, expect, test, vi } from "vitest";
import { found, refusal, startReceiver, startTestEmulator } from "../test-client.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A shop without a storefront, and somebody else who listens, answering with these statuses and then 204. */
async function started(statuses: number[] = [], enabledEvents = ["product.updated"]) {
  const [listener, emulator] = [await startReceiver(statuses), await startTestEmulator()];
  closing.push(() => emulator.close(), listener.close);
  await emulator.control("/settings", { retryBaseMs: 5 }, "PATCH");
  const endpoint = await emulator.crevio.webhookEndpoints.create({ url: `${listener.url}/hook`, enabledEvents });
  const rename = () => emulator.crevio.products.update({ id: "course", name: "Renamed" });
  const arrived = (count: number) => vi.waitUntil(() => listener.deliveries.length === count && listener.deliveries);
  return { listener, emulator, endpoint, rename, arrived };
}

test("an endpoint gets its secret once, and deliveries signed with it", async () => {
  const { emulator, endpoint, rename, arrived } = await started();
  const secret = found(endpoint.secret);
  expect(secret).toMatch(/^whsec_/);
  expect(secret).not.toBe(emulator.webhookSecret);
  const again = await emulator.crevio.webhookEndpoints.get({ id: endpoint.id });
  const changed = await emulator.crevio.webhookEndpoints.update({ id: endpoint.id, url: `${again.url}?a=1` });
  const { data } = await emulator.crevio.webhookEndpoints.list();
  expect([again.secret, changed.secret, data[0]?.secret]).toEqual([null, null, null]);

  await rename();
  const [delivery] = await arrived(1);
  const headers = Object.fromEntries(
    Object.entries(found(delivery).headers).map(([name, value]) => [name, String(value)]),
  );
  expect(new Webhook(secret).verify(found(delivery).body, headers)).toMatchObject({
    type: "product.updated",
    data: { object: { slug: "course", name: "Renamed" } },
  });
  expect(() => new Webhook(emulator.webhookSecret).verify(found(delivery).body, headers)).toThrow();
});

test("only what was asked for is delivered, and nothing to what is disabled or deleted", async () => {
  const { listener, emulator, endpoint, rename, arrived } = await started();
  await emulator.crevio.products.create({ name: "New" });
  await rename();
  await arrived(1);
  await emulator.crevio.webhookEndpoints.update({ id: endpoint.id, enabledEvents: ["product.created"] });
  await rename();
  await emulator.api(`/webhook_endpoints/${endpoint.id}`, { status: "disabled" }, "PATCH");
  await emulator.crevio.products.create({ name: "Newer" });
  await emulator.api(`/webhook_endpoints/${endpoint.id}`, { status: "enabled" }, "PATCH");
  await emulator.crevio.products.create({ name: "Newest" });
  await arrived(2);
  await emulator.crevio.webhookEndpoints.delete({ id: endpoint.id });
  await emulator.crevio.products.create({ name: "Last" });
  const types = listener.deliveries
    .map(({ body }) => JSON.parse(body))
    .map(({ type, data }) => [type, data.object.name]);
  expect(types).toEqual([
    ["product.updated", "Renamed"],
    ["product.created", "Newest"],
  ]);
});

test("a refused delivery is tried again after growing pauses, and every attempt can be read", async () => {
  const { listener, emulator, endpoint, rename, arrived } = await started([500, 404, 302]);
  const ownStore = await startReceiver();
  closing.push(ownStore.close);
  await emulator.control("/settings", { retryBaseMs: 60_000, storeUrl: ownStore.url }, "PATCH");
  await rename();
  const attempts = async () => {
    const [event] = (await emulator.api("/webhook_events")).body.data;
    return event.deliveries.filter((delivery: object) => "webhook_endpoint" in delivery);
  };
  for (const [count, minutes] of [
    [1, 1],
    [2, 2],
    [3, 4],
  ] as const) {
    await arrived(count);
    await vi.waitUntil(async () => (await attempts()).length === count);
    await emulator.advance((minutes - 0.5) / 1440);
    expect(listener.deliveries).toHaveLength(count);
    await emulator.advance(0.6 / 1440);
  }
  await arrived(4);
  await vi.waitUntil(async () => (await attempts()).length === 4);
  const common = { webhook_endpoint: endpoint.id, at: expect.any(String) };
  expect(await attempts()).toEqual([
    { attempt: 1, response_code: 500, delivered: false, ...common },
    { attempt: 2, response_code: 404, delivered: false, ...common },
    { attempt: 3, response_code: 302, delivered: false, ...common },
    { attempt: 4, response_code: 204, delivered: true, ...common },
  ]);
  expect(new Set(listener.deliveries.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  const { data } = await emulator.crevio.webhookEvents.list();
  const event = await emulator.crevio.webhookEvents.get({ id: found(data[0]).id });
  expect(event).toMatchObject({ type: "product.updated", data: { object: { slug: "course" } } });
  expect(event.deliveries.at(-1)).toMatchObject({ responseCode: 204, delivered: true });
  expect(ownStore.deliveries).toHaveLength(1);
});

test("a test is one delivery to this endpoint alone, marked as one", async () => {
  const { emulator, endpoint, arrived } = await started([503]);
  const probe = (eventType: string) => emulator.crevio.webhookEndpoints.test({ id: endpoint.id, eventType });
  expect(await probe("order.paid")).toEqual({ delivered: false, responseCode: 503 });
  expect(await probe("order.paid")).toEqual({ delivered: true, responseCode: 204 });
  const [, last] = await arrived(2);
  expect(JSON.parse(found(last).body)).toMatchObject({ type: "order.paid", test: true, data: { object: {} } });
  expect((await emulator.crevio.webhookEvents.list()).data.map(({ deliveries }) => deliveries.length)).toEqual([1, 1]);
  expect(await refusal(probe("moon.rose"))).toMatchObject({
    statusCode: 422,
    errors: { event_type: [expect.any(String)] },
  });
  const { status, body } = await emulator.api(`/webhook_endpoints/${endpoint.id}/test`, undefined, "POST");
  expect([status, body.error.errors]).toEqual([422, { event_type: ["can't be blank"] }]);
});

test("a test of an endpoint where nobody listens says so", async () => {
  const { listener, emulator, endpoint } = await started();
  listener.close();
  expect(await emulator.crevio.webhookEndpoints.test({ id: endpoint.id, eventType: "order.paid" })).toEqual({
    delivered: false,
    responseCode: null,
  });
});

test("the types of events can be asked for, with a hyphen or without", async () => {
  const { emulator } = await started();
  const { body } = await emulator.api("/webhook_endpoints/event-types");
  expect(body).toMatchObject({ object: "list", has_more: false });
  expect(body.data).toEqual(
    expect.arrayContaining(["lead.created", "form_submission.created", "subscription.updated"]),
  );
  expect((await emulator.api("/webhook-endpoints/event_types")).body.data).toEqual(body.data);
});

test("a sale tells of the customer's order under the types that are published", async () => {
  const { emulator, arrived } = await started([], ["checkout.created", "order.created", "order.paid"]);
  await emulator.buy("course", "Plain");
  const types = (await arrived(3)).map(({ body }) => JSON.parse(body).type);
  expect(types.toSorted()).toEqual(["checkout.created", "order.created", "order.paid"]);
});
