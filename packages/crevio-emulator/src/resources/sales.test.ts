import { describe, expect, test } from "vitest";
import { found, refusal, sharedEmulator } from "../test-client.ts";

const emulator = await sharedEmulator();

describe("an order", () => {
  test("has its customer and its lines as ids, or whole", async () => {
    const { id } = await emulator.buy("course", "Plain", "ada@example.com");
    const plain = await emulator.crevio.orders.get({ id });
    expect(plain.customer).toMatch(/^cus_/);
    expect(plain.lineItems).toEqual([expect.stringMatching(/^ordi_/)]);
    const whole = await emulator.crevio.orders.get({ id, expand: ["customer", "line_items"] });
    expect(whole).toMatchObject({
      customer: { object: "customer", email: "ada@example.com" },
      lineItems: [{ object: "order_item", quantity: 1, order: id }],
    });
  });

  test("has lines that can be asked for, with what they are about", async () => {
    const { lineItems } = await emulator.buy("course", "Plain");
    const id = String(lineItems[0]);
    const { id: variant, product } = await emulator.variant("course", "Plain");
    expect(await emulator.crevio.orderItems.get({ id })).toMatchObject({ priceVariant: variant, product, quantity: 1 });
    const { body } = await emulator.api(`/order_items/${id}?expand=price_variant,product,order`);
    expect(body).toMatchObject({
      price_variant: { object: "price_variant", id: variant },
      product: { object: "product", id: product },
      order: { object: "order", amount: 4800 },
    });
    expect(await refusal(emulator.crevio.orderItems.get({ id: "ordi_nobody" }))).toMatchObject({ statusCode: 404 });
  });

  test("is found by status, customer and processor", async () => {
    const mine = await emulator.buy("course", "Plain", "ada@example.com");
    const other = await emulator.buy("course", "Plain", "bo@example.com");
    await emulator.crevio.refunds.create({ order: other.id });
    const idsOf = async (query: object) => (await emulator.crevio.orders.list(query)).data.map(({ id }) => id);
    expect(await idsOf({ status: "succeeded" })).toEqual([mine.id]);
    expect(await idsOf({ status: "refunded" })).toEqual([other.id]);
    expect(await idsOf({ customer: String(mine.customer) })).toEqual([mine.id]);
    expect(await idsOf({ processor: "stripe" })).toEqual([other.id, mine.id]);
    expect(await idsOf({ processor: "paypal" })).toEqual([]);
  });
});

describe("a refund", () => {
  test("of a part, and then of the rest, moves the order", async () => {
    const order = await emulator.buy("course", "Plain");
    const part = await emulator.crevio.refunds.create({
      order: order.id,
      amount: 1800,
      reason: "goodwill",
      notes: "!",
    });
    expect(part).toMatchObject({
      amount: 1800,
      currency: "usd",
      reason: "goodwill",
      status: "succeeded",
      order: order.id,
    });
    const halfway = await emulator.crevio.orders.get({ id: order.id });
    expect(halfway).toMatchObject({ status: "partially_refunded", amount: 4800, amountRefunded: 1800 });
    expect(halfway.updatedAt > order.updatedAt).toBe(true);
    expect(await emulator.crevio.refunds.create({ order: order.id })).toMatchObject({ amount: 3000, reason: null });
    expect(await emulator.crevio.orders.get({ id: order.id })).toMatchObject({
      status: "refunded",
      amountRefunded: 4800,
    });
  });

  test("is listed by order", async () => {
    const [one, two] = [await emulator.buy("course", "Plain"), await emulator.buy("course", "Plain")];
    const refund = await emulator.crevio.refunds.create({ order: one.id, amount: 1 });
    await emulator.crevio.refunds.create({ order: two.id });
    expect((await emulator.crevio.refunds.list({ order: one.id })).data).toEqual([refund]);
  });

  test("cannot exceed what was paid", async () => {
    const { id: order } = await emulator.buy("course", "Plain");
    await emulator.crevio.refunds.create({ order, amount: 4000 });
    for (const amount of [801, 4800, 0, -1, 1.5]) {
      expect(await refusal(emulator.crevio.refunds.create({ order, amount }))).toMatchObject({
        statusCode: 422,
        errors: { amount: [expect.any(String)] },
      });
    }
    expect((await emulator.crevio.orders.get({ id: order })).amountRefunded).toBe(4000);
  });

  test("is refused for what was refunded, never paid, or cost nothing", async () => {
    const refunded = await emulator.buy("course", "Plain");
    await emulator.crevio.refunds.create({ order: refunded.id });
    const failed = await emulator.buy("course", "Plain");
    await emulator.control(`/orders/${failed.id}`, { status: "failed" }, "PATCH");
    const free = await emulator.buy("zine", "Peek");
    for (const { id: order } of [refunded, failed, free]) {
      expect(await refusal(emulator.crevio.refunds.create({ order }))).toMatchObject({
        statusCode: 422,
        errors: { order: [expect.stringContaining("nothing to refund")] },
      });
    }
  });
});

describe("a customer", () => {
  test("comes of a purchase, and adds up", async () => {
    const first = await emulator.buy("course", "Plain", "Ada@example.com");
    const second = await emulator.buy("course", "Signed", "ada@example.com");
    expect(second.customer).toBe(first.customer);
    const customer = await emulator.crevio.customers.get({ id: String(first.customer) });
    expect(customer).toMatchObject({ customerType: "paid", ordersCount: 2, totalSpend: 14700 });
  });

  test("is found by a part of the name or the address, in any case, and by type", async () => {
    await emulator.crevio.customers.create({ email: "ada@example.com", name: "Ada Lovelace" });
    await emulator.crevio.customers.create({ email: "grace@example.com", firstName: "Grace", lastName: "Hopper" });
    await emulator.buy("course", "Plain", "payer@example.com");
    const found = async (query: object) => (await emulator.crevio.customers.list(query)).data.map(({ email }) => email);
    expect(await found({ query: "LOVE" })).toEqual(["ada@example.com"]);
    expect(await found({ query: "hopper" })).toEqual(["grace@example.com"]);
    expect(await found({ query: "@example" })).toHaveLength(3);
    expect(await found({ query: "nobody" })).toEqual([]);
    expect(await found({ customerType: "paid" })).toEqual(["payer@example.com"]);
    expect(await found({ customerType: "lead", query: "grace" })).toEqual(["grace@example.com"]);
  });

  test("has an address of its own, whatever its case", async () => {
    const { id } = await emulator.crevio.customers.create({ email: "ada@example.com" });
    const taken = { statusCode: 422, errors: { email: ["has already been taken"] } };
    expect(await refusal(emulator.crevio.customers.create({ email: "ADA@example.com" }))).toMatchObject(taken);
    expect((await emulator.crevio.customers.update({ id, email: "Ada@example.com" })).email).toBe("Ada@example.com");
    expect(await refusal(emulator.crevio.customers.update({ id, email: "no" }))).toMatchObject({ statusCode: 422 });
  });

  test("who is made is a lead, and is told as one", async () => {
    await emulator.api("/customers", { email: "ada@example.com", customer_type: "paid", total_spend: 1 });
    const { data } = await emulator.crevio.customers.list();
    expect(data).toMatchObject([{ customerType: "lead", totalSpend: 0 }]);
    expect((await emulator.control("/outbox")).body.data).toMatchObject([{ type: "lead.created" }]);
  });
});

describe("stock", () => {
  test("goes down with each sale and refuses at nothing", async () => {
    const { id: priceVariant } = await emulator.variant("course", "Signed");
    const left = async () => (await emulator.crevio.priceVariants.get({ id: priceVariant })).quantityAvailable;
    await emulator.buy("course", "Signed");
    expect(await left()).toBe(1);
    const order = await emulator.buy("course", "Signed");
    expect(await left()).toBe(0);
    expect(
      await refusal(emulator.crevio.checkouts.create({ lineItems: [{ priceVariant, quantity: 1 }] })),
    ).toMatchObject({
      errors: { "line_items.0.price_variant": ["is sold out"] },
    });
    expect((await emulator.buy("course", "Signed")).id).toBe(order.id);
  });
});

describe("a checkout", () => {
  const lineItems = async (name: string) => [
    { priceVariant: (await emulator.variant("course", name)).id, quantity: 1 },
  ];
  const statusOf = async (id: string) => (await emulator.crevio.checkouts.get({ id })).status;

  test("expires after a day, one of limited stock after half an hour", async () => {
    const plain = await emulator.crevio.checkouts.create({ lineItems: await lineItems("Plain") });
    const limited = await emulator.crevio.checkouts.create({ lineItems: await lineItems("Signed") });
    await emulator.advance(0.5 / 24);
    expect([await statusOf(plain.id), await statusOf(limited.id)]).toEqual(["open", "expired"]);
    await emulator.advance(1);
    expect(await statusOf(plain.id)).toBe("expired");
    const page = await emulator.press(found(plain.purchaseUrl), { action: "pay", email: "late@example.com" });
    expect(page.status).toBe(410);
    expect(await refusal(emulator.crevio.checkouts.update({ id: plain.id, email: "a@example.com" }))).toMatchObject({
      statusCode: 422,
      errors: { status: [expect.stringContaining("expired")] },
    });
  });

  test("that was paid does not expire", async () => {
    const { checkout } = await emulator.buy("course", "Signed");
    await emulator.advance(3);
    expect(await statusOf(checkout)).toBe("complete");
  });

  test("that was paid can still be read and visited when its product is gone", async () => {
    const { checkout: id } = await emulator.buy("course", "Plain");
    await emulator.crevio.products.delete({ idOrSlug: "course" });
    const { purchaseUrl, checkoutItems } = await emulator.crevio.checkouts.get({ id });
    expect(checkoutItems).toHaveLength(1);
    expect(await (await fetch(found(purchaseUrl))).text()).toContain("Payment received");
  });

  test("takes another address, other lines, and gives its customer whole", async () => {
    const { id } = await emulator.crevio.checkouts.create({ lineItems: await lineItems("Plain") });
    const changed = await emulator.crevio.checkouts.update({
      id,
      email: "ada@example.com",
      lineItems: await lineItems("Signed"),
    });
    expect(changed).toMatchObject({ total: 9900, customer: null });
    await emulator.press(found(changed.purchaseUrl), { action: "pay", email: "ada@example.com" });
    expect(await emulator.crevio.checkouts.get({ id, expand: "customer" })).toMatchObject({
      status: "complete",
      customer: { email: "ada@example.com" },
    });
    expect(await refusal(emulator.crevio.checkouts.get({ id: "co_nobody" }))).toMatchObject({ statusCode: 404 });
  });
});
