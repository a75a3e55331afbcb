import { expect, test } from "vitest";
import { found, refusal, sharedEmulator } from "../test-client.ts";

const emulator = await sharedEmulator();

const events = async (): Promise<string[]> =>
  (await emulator.control("/outbox")).body.data.map(({ type }: { type: string }) => type);
const invoice = (id = "inv_open") => emulator.crevio.invoices.get({ id });
const dueIn = (days: number) => new Date(Date.now() + days * 86_400_000);

test("an invoice goes past due when its day has come, once, and tells", async () => {
  await emulator.advance(6.9);
  expect((await invoice()).status).toBe("open");
  await emulator.advance(0.2);
  expect((await invoice()).status).toBe("past_due");
  await emulator.advance(30);
  expect(await events()).toEqual(["invoice.past_due"]);
  expect((await invoice("inv_paid")).status).toBe("paid");
});

test("a day that is moved is the one that counts, one without a day never comes", async () => {
  await emulator.control("/invoices/inv_open", { due_at: dueIn(20) }, "PATCH");
  await emulator.advance(10);
  expect((await invoice()).status).toBe("open");
  await emulator.advance(11);
  expect((await invoice()).status).toBe("past_due");
  const { id } = await emulator.crevio.invoices.create({
    priceVariant: (await emulator.variant("course", "Plain")).id,
    customerName: "Bo",
    emailAddress: "bo@example.com",
  });
  await emulator.advance(3000);
  expect((await invoice(id)).status).toBe("open");
});

test("a late invoice can still be paid, and then is", async () => {
  await emulator.advance(8);
  const { purchaseUrl } = await emulator.crevio.checkouts.create({ invoice: "inv_open" });
  await emulator.press(found(purchaseUrl), { action: "pay", email: "ada@example.com" });
  const paid = await emulator.crevio.invoices.get({ id: "inv_open", expand: ["customer", "order", "price_variant"] });
  expect(paid).toMatchObject({
    status: "paid",
    paidAt: expect.any(Date),
    customer: { object: "customer", email: "ada@example.com" },
    order: { object: "order", amount: 12345 },
    priceVariant: { object: "price_variant", name: "Plain" },
  });
  expect(await events()).toContain("invoice.paid");
});

test("a void or a paid one cannot be checked out, nor paid where a checkout is open", async () => {
  const open = await emulator.crevio.checkouts.create({ invoice: "inv_open" });
  expect((await emulator.crevio.invoices.void({ id: "inv_open" })).status).toBe("void");
  expect(await events()).toEqual(["checkout.created", "invoice.voided"]);
  for (const id of ["inv_open", "inv_paid"]) {
    expect(await refusal(emulator.crevio.checkouts.create({ invoice: id }))).toMatchObject({
      statusCode: 422,
      errors: { invoice: [expect.stringContaining("cannot be paid")] },
    });
    expect(await refusal(emulator.crevio.invoices.void({ id }))).toMatchObject({ statusCode: 422 });
  }
  const late = await emulator.press(found(open.purchaseUrl), { action: "pay", email: "ada@example.com" });
  expect(late.text).toContain("no longer open");
  await emulator.advance(30);
  expect((await invoice()).status).toBe("void");
});

test("an invoice for what is gone cannot be checked out, nor paid", async () => {
  const { purchaseUrl } = await emulator.crevio.checkouts.create({ invoice: "inv_open" });
  await emulator.crevio.products.delete({ idOrSlug: "course" });
  expect(await refusal(emulator.crevio.checkouts.create({ invoice: "inv_open" }))).toMatchObject({
    errors: { invoice: ["is for something that is gone"] },
  });
  const late = await emulator.press(found(purchaseUrl), { action: "pay", email: "ada@example.com" });
  expect(late.text).toContain("no longer open");
});

test("an invoice is made for a customer, who can be read with it", async () => {
  const { id: customer } = await emulator.crevio.customers.create({ email: "ada@example.com", name: "Ada" });
  const priceVariant = (await emulator.variant("course", "Signed")).id;
  const made = await emulator.crevio.invoices.create({
    priceVariant,
    customer,
    dueAt: dueIn(3),
    description: "Thanks.",
  });
  expect(made).toMatchObject({
    status: "open",
    amount: 9900,
    currency: "usd",
    customerName: "Ada",
    emailAddress: "ada@example.com",
    description: "Thanks.",
    priceVariant,
    customer,
    order: null,
  });
  const idsOf = async (query: object) => (await emulator.crevio.invoices.list(query)).data.map(({ id }) => id);
  expect(await idsOf({ customer })).toEqual([made.id]);
  expect(await idsOf({ status: "paid" })).toEqual(["inv_paid"]);
  const { data } = await emulator.crevio.invoices.list({ customer, expand: "customer" });
  expect(data).toMatchObject([{ customer: { name: "Ada" } }]);
});

test.each([
  ["price_variant", { price_variant: undefined }],
  ["price_variant", { price_variant: "price_nobody" }],
  ["customer", { customer: "cus_nobody" }],
  ["email_address", { email_address: undefined }],
  ["email_address", { email_address: "nowhere" }],
  ["description", { description: "x".repeat(501) }],
  ["due_at", { due_at: "soon" }],
])("an invoice is refused for its %s: %o", async (field, bad) => {
  const price_variant = (await emulator.variant("course", "Plain")).id;
  const good = { price_variant, email_address: "ada@example.com", description: "Thanks." };
  expect((await emulator.api("/invoices", good)).status).toBe(201);
  const { status, body } = await emulator.api("/invoices", { ...good, ...bad });
  expect(status).toBe(422);
  expect(Object.keys(body.error.errors)).toEqual([field]);
});
