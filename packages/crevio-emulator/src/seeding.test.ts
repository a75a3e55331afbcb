import { expect, test } from "vitest";
import { demoShop } from "./demo/shop.ts";
import { sharedEmulator, startTestEmulator } from "./test-client.ts";

const emulator = await sharedEmulator({ seed: demoShop });

const all = async (list: AsyncIterable<{ id: string }>) => {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
};

test("past sales are there as if they had been made then, and nobody is told", async () => {
  const { data: subscriptions } = await emulator.crevio.subscriptions.list({ limit: 100 });
  expect(new Set(subscriptions.map(({ status }) => status))).toEqual(new Set(["active", "trialing", "paused"]));
  for (const { currentPeriodEnd } of subscriptions) expect(Number(currentPeriodEnd)).toBeGreaterThan(Date.now());
  const { data: orders } = await emulator.crevio.orders.list({ limit: 100, expand: ["customer", "line_items"] });
  expect(new Set(orders.map(({ status }) => status))).toEqual(new Set(["succeeded", "refunded", "partially_refunded"]));
  for (const { createdAt } of orders) expect(createdAt.getTime()).toBeLessThan(Date.now());
  expect((await emulator.crevio.discounts.get({ id: "disc_sailloft" })).timesRedeemed).toBe(1);
  expect((await emulator.control("/outbox")).body.data).toEqual([]);
  expect((await emulator.crevio.webhookEvents.list()).data).toEqual([]);
});

test("they have the same ids after every reset, also where two fall on the same time", async () => {
  const { crevio } = emulator;
  const ids = async () => [...(await all(crevio.orders.list())), ...(await all(crevio.customers.list()))];
  const before = await ids();
  for (let time = 0; time < 20; time += 1) {
    await emulator.buy("starter-kit", "Starter kit");
    await emulator.control("/reset", {});
    expect(await ids()).toEqual(before);
  }
});

test("a seed that names what does not exist is refused", async () => {
  const sales = [{ variant: "print-club/Daily", email: "a@example.com", name: "A", days_ago: 1 }];
  await expect(startTestEmulator({ seed: { ...demoShop, sales } })).rejects.toThrow("print-club/Daily");
});

test("the demo names nobody who could be written to", () => {
  const addresses = JSON.stringify(demoShop).match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !/@(?:example\.com|haldenmoss\.example)$/.test(address))).toEqual([]);
});
