import { describe, expect, test } from "vitest";
import { sharedEmulator } from "../test-client.ts";

const emulator = await sharedEmulator();

const buyer = { email: "buyer@example.com" };

async function variant(slug: string, name: string) {
  const { body } = await emulator.api(`/products/${slug}`);
  return body.price_variants.find((one: { name: string }) => one.name === name);
}

async function checkout(slug: string, name: string, quantity = 1) {
  const price_variant = (await variant(slug, name)).id;
  return (await emulator.api("/checkouts", { line_items: [{ price_variant, quantity }] })).body;
}

const text = async (url: string) => (await fetch(url)).text();

describe("a checkout", () => {
  test("starts open, with its lines and its page", async () => {
    const open = await checkout("course", "Plain", 2);
    expect(open).toMatchObject({
      object: "checkout",
      status: "open",
      mode: "payment",
      currency: "usd",
      total: 9600,
      customer: null,
    });
    expect(open.client_secret).toMatch(/^cs_/);
    expect(open.checkout_items).toMatchObject([
      { quantity: 2, product: (await emulator.api("/products/course")).body.id },
    ]);
    expect(open.purchase_url).toBe(`${emulator.origin}/pay/checkouts/${open.id}`);
    expect(open).not.toHaveProperty("lines");
  });

  test.each([
    ["course", "Old", 1, "is archived"],
    ["course", "Later", 1, "is on a waiting list and cannot be bought yet"],
    ["course", "Gone", 1, "is sold out"],
    ["course", "Signed", 3, "has only 2 left"],
  ])("of %s / %s × %i is refused: %s", async (slug, name, quantity, reason) => {
    const { error } = await checkout(slug, name, quantity);
    expect(error).toMatchObject({ code: "validation_failed", errors: { "line_items.0.price_variant": [reason] } });
  });

  test("of an unknown variant, of no lines, of broken quantities and of what does not mix is refused", async () => {
    const line = async (slug: string, name: string) => ({ price_variant: (await variant(slug, name)).id, quantity: 1 });
    const plain = await line("course", "Plain");
    for (const line_items of [
      [],
      [{ price_variant: "price_nobody", quantity: 1 }],
      [{ ...plain, quantity: 0 }],
      [{ ...plain, quantity: 1.5 }],
      [plain, await line("club", "Monthly")],
      [plain, await line("zine", "Yen")],
    ]) {
      expect((await emulator.api("/checkouts", { line_items })).status).toBe(422);
    }
  });

  test("during a trial is due the setup fee only", async () => {
    expect(await checkout("club", "Tried")).toMatchObject({ total: 300, mode: "subscription" });
  });

  test("can be changed while it is open", async () => {
    const open = await checkout("course", "Plain");
    const line_items = [{ price_variant: (await variant("course", "Signed")).id, quantity: 1 }];
    expect((await emulator.api(`/checkouts/${open.id}`, { line_items }, "PATCH")).body.total).toBe(9900);
    await emulator.press(open.purchase_url, { action: "pay", ...buyer });
    expect((await emulator.api(`/checkouts/${open.id}`, { line_items }, "PATCH")).status).toBe(422);
    expect((await emulator.api(`/checkouts/${open.id}`, { status: "open" }, "PATCH")).status).toBe(422);
  });
});

describe("the payment page", () => {
  test("shows what is bought without letting it become markup", async () => {
    const html = await text((await checkout("course", "Plain")).purchase_url);
    expect(html).toContain("Course &lt;b&gt;one&lt;/b&gt;");
    expect(html).toContain("Pay $48.00");
    expect(html).toContain("no money moves");
    expect(html).toContain('href="http://127.0.0.1:9/checkout/return"');
  });

  test("paying makes an order and a customer, takes from the stock and tells the store", async () => {
    const open = await checkout("course", "Signed");
    const paid = await emulator.press(open.purchase_url, { action: "pay", ...buyer });
    expect(paid.text).toContain("Payment received");
    const { body: complete } = await emulator.api(`/checkouts/${open.id}?expand=customer`);
    expect(complete).toMatchObject({
      status: "complete",
      customer: { object: "customer", email: buyer.email, orders_count: 1 },
    });
    const { body: orders } = await emulator.api("/orders?expand=customer,line_items");
    expect(orders.data).toMatchObject([
      {
        status: "succeeded",
        amount: 9900,
        amount_refunded: 0,
        checkout: open.id,
        customer: { email: buyer.email },
        line_items: [{ object: "order_item", quantity: 1 }],
      },
    ]);
    expect((await emulator.api("/orders")).body.data[0].line_items[0]).toMatch(/^ordi_/);
    expect((await variant("course", "Signed")).quantity_available).toBe(1);
    const types = (await emulator.control("/outbox")).body.data.map(({ type }: { type: string }) => type);
    expect(types).toEqual(["checkout.created", "order.created", "order.paid", "product.updated"]);
  });

  test("pressing twice pays once", async () => {
    const open = await checkout("course", "Plain");
    await Promise.all([1, 2, 3].map(() => emulator.press(open.purchase_url, { action: "pay", ...buyer })));
    expect((await emulator.api("/orders")).body.data).toHaveLength(1);
  });

  test("a declined card leaves the checkout open", async () => {
    const open = await checkout("course", "Plain");
    const declined = await emulator.press(open.purchase_url, { action: "decline", email: "" });
    expect(declined.status).toBe(402);
    expect(declined.text).toContain("The card was declined");
    expect((await emulator.api(`/checkouts/${open.id}`)).body.status).toBe("open");
    expect((await emulator.press(open.purchase_url, { action: "pay", ...buyer })).text).toContain("Payment received");
  });

  test("what sold out meanwhile cannot be paid", async () => {
    const open = await checkout("course", "Signed");
    await emulator.control(
      `/price_variants/${(await variant("course", "Signed")).id}`,
      { quantity_available: 0 },
      "PATCH",
    );
    expect((await emulator.press(open.purchase_url, { action: "pay", ...buyer })).text).toContain("is sold out");
    expect((await emulator.api("/orders")).body.data).toHaveLength(0);
  });

  test("takes a price within its bounds", async () => {
    const open = await checkout("zine", "PDF");
    expect(open.total).toBe(600);
    const pay = (amount_0: string) => emulator.press(open.purchase_url, { action: "pay", amount_0, ...buyer });
    expect((await pay("1.99")).text).toContain("The lowest price is $2.00");
    expect((await pay("50.01")).text).toContain("The highest price is $50.00");
    expect((await pay("lots")).text).toContain("enter your price");
    expect((await pay("12,50")).text).toContain("Payment received");
    expect((await emulator.api(`/checkouts/${open.id}`)).body.total).toBe(1250);
  });

  test("knows currencies without minor units, and nothing to pay", async () => {
    expect(await text((await variant("zine", "Yen")).purchase_url)).toContain("¥500");
    const free = await checkout("zine", "Peek");
    expect(free).toMatchObject({ total: 0, currency: null });
    await emulator.press(free.purchase_url, { action: "pay", ...buyer });
    expect((await emulator.api("/customers")).body.data).toMatchObject([{ customer_type: "free", total_spend: 0 }]);
  });

  test("of a closed and of an unknown checkout says so", async () => {
    const open = await checkout("course", "Plain");
    await emulator.control(`/checkouts/${open.id}`, { status: "expired" }, "PATCH");
    expect((await fetch(open.purchase_url)).status).toBe(410);
    expect((await fetch(`${emulator.origin}/pay/checkouts/co_nobody`)).status).toBe(404);
  });
});

describe("the page of a variant", () => {
  test("sells it", async () => {
    const { purchase_url } = await variant("course", "Plain");
    expect((await emulator.press(purchase_url, { action: "pay", email: "no address" })).status).toBe(402);
    expect((await emulator.press(purchase_url, { action: "pay", ...buyer })).text).toContain("Payment received");
    expect((await emulator.api("/orders")).body.data).toHaveLength(1);
  });

  test("lets people wait for it", async () => {
    const { purchase_url } = await variant("course", "Later");
    expect(await text(purchase_url)).toContain("Join the waitlist");
    expect((await emulator.press(purchase_url, { action: "join", ...buyer })).text).toContain("on the list");
    expect((await emulator.control("/outbox")).body.data).toMatchObject([{ type: "lead.created" }]);
  });

  test("says that it is sold out or gone", async () => {
    expect(await text((await variant("course", "Gone")).purchase_url)).toContain("is sold out");
    expect(await text((await variant("course", "Old")).purchase_url)).toContain("is archived");
  });
});

describe("an invoice", () => {
  test("is paid through a checkout", async () => {
    const { body: open } = await emulator.api("/checkouts", { invoice: "inv_open" });
    expect(open).toMatchObject({ total: 12345, mode: "payment" });
    expect(await text(open.purchase_url)).toContain('value="ada@example.com"');
    await emulator.press(open.purchase_url, { action: "pay", email: "ada@example.com" });
    const { body: invoice } = await emulator.api("/invoices/inv_open?expand=order");
    expect(invoice).toMatchObject({ status: "paid", order: { object: "order", amount: 12345 } });
    expect(invoice.paid_at).toBeTruthy();
    const types = (await emulator.control("/outbox")).body.data.map(({ type }: { type: string }) => type);
    expect(types).toEqual(["checkout.created", "order.created", "order.paid", "invoice.paid"]);
  });

  test("that is paid or void is refused", async () => {
    expect((await emulator.api("/checkouts", { invoice: "inv_paid" })).status).toBe(422);
    expect((await emulator.api("/invoices/inv_open/void", {})).body.status).toBe("void");
    expect((await emulator.api("/invoices/inv_open/void", {})).status).toBe(422);
    expect((await emulator.api("/checkouts", { invoice: "inv_open" })).body.error.errors).toEqual({
      invoice: ["is void and cannot be paid"],
    });
  });

  test("is made for a variant", async () => {
    const price_variant = (await variant("course", "Plain")).id;
    const { body } = await emulator.api("/invoices", {
      price_variant,
      customer_name: "Bo",
      email_address: "bo@example.com",
    });
    expect(body).toMatchObject({
      status: "open",
      number: "INV-0003",
      amount: 4800,
      currency: "usd",
      customer_name: "Bo",
    });
  });
});
