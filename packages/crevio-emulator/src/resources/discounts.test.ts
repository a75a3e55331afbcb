import { describe, expect, test } from "vitest";
import { found, refusal, sharedEmulator } from "../test-client.ts";

const emulator = await sharedEmulator();

const buyer = { email: "buyer@example.com" };
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const idOf = async (product: string, name: string) => (await emulator.variant(product, name)).id;

async function discount(fields: object = {}) {
  const { body } = await emulator.api("/discounts", {
    code: "TENTH",
    discount_type: "percent_off",
    percent_off: 10,
    ...fields,
  });
  return emulator.crevio.discounts.get({ id: body.id });
}

async function checkout(code: string, product = "course", name = "Plain", quantity = 1) {
  const line_items = [{ price_variant: await idOf(product, name), quantity }];
  return emulator.api("/checkouts", { line_items, discount: code });
}

/** What a buyer reads at an address. */
const page = async (url: string) => (await fetch(url)).text();

describe("a discount", () => {
  test("is one of a percentage or an amount in a currency", async () => {
    for (const [body, field] of [
      [{ discountType: "amount_off", currency: "usd" }, "amount_off"],
      [{ discountType: "amount_off", amountOff: 500 }, "currency"],
      [{ discountType: "percent_off" }, "percent_off"],
      [{ discountType: "percent_off", percentOff: 0 }, "percent_off"],
      [{ discountType: "percent_off", percentOff: 101 }, "percent_off"],
      [{ discountType: "percent_off", percentOff: 5, duration: "repeating" }, "duration_in_months"],
      [{ discountType: "percent_off", percentOff: 5, priceVariants: ["price_nobody"] }, "price_variants"],
    ] as const) {
      const error = await refusal(emulator.crevio.discounts.create({ code: "A", ...body }));
      expect(error).toMatchObject({ statusCode: 422, errors: { [field]: [expect.any(String)] } });
    }
  });

  test("has a code of its own, whatever its case", async () => {
    await discount({ code: "Autumn" });
    const again = emulator.crevio.discounts.create({ code: "AUTUMN", discountType: "percent_off", percentOff: 5 });
    expect(await refusal(again)).toMatchObject({ errors: { code: ["has already been taken"] } });
  });

  test("is scheduled, active, expired as time goes by, and found so", async () => {
    const { id } = await discount({ starts_at: inDays(1), redeem_by: inDays(2) });
    const lists = async () =>
      Promise.all(
        (["scheduled", "active", "expired"] as const).map(async (status) => {
          const { data } = await emulator.crevio.discounts.list({ status });
          return data.some((row) => row.id === id && row.status === status);
        }),
      );
    expect(await lists()).toEqual([true, false, false]);
    await emulator.advance(1);
    expect(await lists()).toEqual([false, true, false]);
    await emulator.advance(1);
    expect(await lists()).toEqual([false, false, true]);
  });
});

describe("a checkout with a discount", () => {
  test("costs less, by code in any case or by id", async () => {
    const { id } = await discount();
    expect((await checkout("tenth", "course", "Plain", 2)).body.total).toBe(8640);
    expect((await checkout(id)).body.total).toBe(4320);
  });

  test("is never less than nothing, and only what the discount is for is reduced", async () => {
    await discount({ code: "ALL", discount_type: "amount_off", percent_off: null, amount_off: 99999, currency: "usd" });
    expect((await checkout("ALL")).body.total).toBe(0);
    await discount({ code: "SIGNED", percent_off: 50, price_variants: [await idOf("course", "Signed")] });
    const line_items = [
      { price_variant: await idOf("course", "Signed"), quantity: 1 },
      { price_variant: await idOf("course", "Plain"), quantity: 1 },
    ];
    expect((await emulator.api("/checkouts", { line_items, discount: "SIGNED" })).body.total).toBe(4950 + 4800);
  });

  test("is shown, paid and counted, until the discount is used up", async () => {
    const { id } = await discount({ max_redemptions: 1 });
    const [first, second] = [(await checkout(id)).body, (await checkout(id)).body];
    expect(await page(first.purchase_url)).toMatch(/TENTH[\s\S]*−\$4\.80[\s\S]*\$43\.20/);
    await emulator.press(first.purchase_url, { action: "pay", ...buyer });
    expect((await emulator.crevio.orders.list()).data).toMatchObject([{ amount: 4320 }]);
    expect(await emulator.crevio.discounts.get({ id })).toMatchObject({ timesRedeemed: 1, status: "expired" });
    const late = await emulator.press(second.purchase_url, { action: "pay", ...buyer });
    expect(late.text).toContain("The discount has been used up.");
    expect((await emulator.crevio.orders.list()).data).toHaveLength(1);
  });

  test.each([
    ["unknown", "NOBODY", {}, "does not exist"],
    ["expired", "TENTH", { redeem_by: inDays(-1) }, "has expired"],
    ["scheduled", "TENTH", { starts_at: inDays(1) }, "cannot be used yet"],
    [
      "foreign",
      "TENTH",
      { discount_type: "amount_off", amount_off: 100, currency: "eur" },
      "is in eur and cannot be taken off a price in usd",
    ],
  ])("is refused when it is %s", async (_kind, code, fields, reason) => {
    await discount(fields);
    const { status, body } = await checkout(code);
    expect(status).toBe(422);
    expect(body.error).toMatchObject({ code: "validation_failed", errors: { discount: [reason] } });
  });

  test("is refused for what the discount is not for", async () => {
    await discount({ price_variants: [await idOf("course", "Signed")] });
    expect((await checkout("TENTH")).body.error.errors).toEqual({ discount: ["is for something else"] });
  });

  test("can lose it again, and get another", async () => {
    await discount();
    const { id } = (await checkout("TENTH")).body;
    const change = async (discount: string | null) =>
      (await emulator.api(`/checkouts/${id}`, { discount }, "PATCH")).body;
    expect((await change(null)).total).toBe(4800);
    expect((await change("TENTH")).total).toBe(4320);
    expect((await change("NOBODY")).error.errors).toEqual({ discount: ["does not exist"] });
  });
});

describe("a checkout link", () => {
  const link = async (fields: object = {}) =>
    emulator.crevio.checkoutLinks.create({ name: "Letter", priceVariants: [await idOf("course", "Plain")], ...fields });

  test("answers its discount and its variants as ids, or whole", async () => {
    const { id: discountId } = await discount();
    const { id, priceVariants, ...plain } = await link({ discount: discountId });
    expect(plain.discount).toBe(discountId);
    expect(await emulator.crevio.checkoutLinks.get({ id, expand: ["discount", "price_variants"] })).toMatchObject({
      discount: { object: "discount", code: "TENTH" },
      priceVariants: [{ object: "price_variant", id: priceVariants[0] }],
    });
    const { data } = await emulator.crevio.checkoutLinks.list({ expand: "discount" });
    expect(data).toMatchObject([{ discount: { code: "TENTH" }, priceVariants }]);
  });

  test("sells at its page, with its discount, and leads to its own address", async () => {
    const successUrl = `${emulator.origin}/_emulator/health`;
    const { url } = await link({ discount: (await discount()).id, successUrl });
    expect(await page(url)).toContain("Pay $43.20");
    expect(await page(url)).not.toContain('name="code"');
    expect((await emulator.press(url, { action: "pay", ...buyer })).text).toBe('{"status":"ok"}');
    expect((await emulator.crevio.orders.list()).data).toMatchObject([{ amount: 4320 }]);
  });

  test("takes a code when it allows one", async () => {
    await discount({ max_redemptions: 1 });
    const { url } = await link({ allowDiscountCodes: true });
    expect(await page(url)).toContain('name="code"');
    const bad = await emulator.press(url, { action: "apply", code: "NOBODY" });
    expect(bad).toMatchObject({ status: 402, text: expect.stringContaining("The code does not exist.") });
    expect((await emulator.press(url, { action: "pay", code: "NOBODY", ...buyer })).status).toBe(402);
    const applied = await emulator.press(url, { action: "apply", code: " tenth ", ...buyer });
    expect(applied.text).toContain("Pay $43.20");
    expect(applied.text).toContain(`value="${buyer.email}"`);
    await emulator.press(url, { action: "pay", code: "tenth", ...buyer });
    expect((await emulator.crevio.orders.list()).data).toMatchObject([{ amount: 4320 }]);
    expect((await emulator.press(url, { action: "apply", code: "tenth" })).text).toContain("has been used up");
  });

  test("that allows no code does not listen to one", async () => {
    await discount();
    const { url } = await link();
    await emulator.press(url, { action: "pay", code: "TENTH", ...buyer });
    expect((await emulator.crevio.orders.list()).data).toMatchObject([{ amount: 4800 }]);
  });

  test("is refused with a discount that cannot be used for it", async () => {
    const eur = await discount({ discount_type: "amount_off", amount_off: 100, currency: "eur" });
    const old = await discount({ code: "OLD", redeem_by: inDays(-1) });
    expect(await refusal(link({ discount: old.id }))).toMatchObject({ errors: { discount: ["has expired"] } });
    expect(await refusal(link({ discount: eur.id }))).toMatchObject({ statusCode: 422 });
    expect(await refusal(link({ discount: "disc_nobody" }))).toMatchObject({ errors: { discount: ["must exist"] } });
    const { id } = await link();
    expect(await refusal(emulator.crevio.checkoutLinks.update({ id, discount: old.id }))).toMatchObject({
      errors: { discount: ["has expired"] },
    });
  });

  test("says why it sells no longer", async () => {
    const { id: discountId } = await discount({ redeem_by: inDays(1) });
    const reduced = await link({ discount: discountId });
    const plain = await link();
    await emulator.advance(2);
    expect(await page(reduced.url)).toContain("The discount has expired.");
    await emulator.crevio.priceVariants.archive({ id: await idOf("course", "Plain") });
    expect(await page(plain.url)).toContain("What you chose is archived.");
    await emulator.crevio.products.delete({ idOrSlug: "course" });
    expect(await page(plain.url)).toContain("no longer sold");
    await emulator.crevio.checkoutLinks.delete({ id: found(plain.id) });
    expect((await fetch(plain.url)).status).toBe(404);
  });
});
