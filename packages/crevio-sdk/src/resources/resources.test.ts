import { describe, expect, it } from "vitest";
import { reads } from "../../test/reads.ts";
import { json, raw, startServer } from "../../test/server.ts";
import * as wire from "../../test/wire.ts";
import { wireCheckout, wireInvoice, wireOrder, wireProduct, wireVariant } from "../../test/wire.ts";
import { Crevio } from "../index.ts";

async function answering(body: unknown) {
  const { serverURL } = await startServer(json(body));
  return new Crevio({ apiKey: "token", serverURL });
}

describe("an answer", () => {
  it("has dates, null for what is missing, and no fields that are not documented", async () => {
    const crevio = await answering({ ...wireProduct, description: undefined, surprise: 1 });

    const product = await crevio.products.get({ id: "prod_1" });

    expect(product.createdAt).toEqual(new Date("2025-01-15T10:30:00Z"));
    expect(product.availableUntil).toEqual(new Date("2030-01-01T00:00:00Z"));
    expect(product).toMatchObject({ availableFrom: null, description: null, reviews: null });
    expect(product).not.toHaveProperty("surprise");
  });

  it("keeps members of an enumeration that are not documented", async () => {
    const crevio = await answering({
      ...wireProduct,
      status: "published",
      price_variants: [{ ...wireVariant, amount_type: "auction" }],
    });

    const product = await crevio.products.get({ id: "prod_1" });

    expect(product.status).toBe("published");
    expect(product.priceVariants[0]?.amountType).toBe("auction");
  });

  it("has an id or the object where a relation may be expanded", async () => {
    const customer = { id: "cus_1", object: "customer", email: "jane@example.com", customer_type: "lead" };
    const crevio = await answering({
      ...wireCheckout,
      customer,
      checkout_items: [{ object: "checkout_item", quantity: 2, price_variant: wireVariant, product: wireProduct }],
    });

    const checkout = await crevio.checkouts.get({ id: "co_1", expand: "customer" });

    expect(checkout.customer).toMatchObject({ id: "cus_1", customerType: "lead", tags: [] });
    expect(checkout.checkoutItems[0]).toMatchObject({
      priceVariant: { purchaseUrl: wireVariant.purchase_url },
      product: { slug: "my-course" },
    });
    expect(checkout.purchaseUrl).toBeNull();
  });

  it("has the id of a relation that arrives expanded unasked", async () => {
    const crevio = await answering({ ...wireVariant, product: wireProduct });

    expect((await crevio.priceVariants.get({ id: "price_1" })).product).toBe("prod_1");
  });

  it("leaves ids out where objects are listed", async () => {
    const crevio = await answering({
      ...wireProduct,
      seo: "seo_1",
      reviews: ["rev_1"],
      price_variants: ["price_0", wireVariant],
    });

    const product = await crevio.products.get({ id: "prod_1" });

    expect(product).toMatchObject({ seo: "seo_1", reviews: [], priceVariants: [{ id: "price_1" }] });
  });

  it("may lack all that is only guessed", async () => {
    const crevio = await answering({ id: "x", object: "x", social_links: null, author: "usr_1" });

    expect(await crevio.account.get()).toMatchObject({ id: "x", name: null, socialLinks: [] });
    expect(await crevio.blogPosts.get({ idOrSlug: "x" })).toMatchObject({
      title: null,
      publishedAt: null,
      author: "usr_1",
    });
    expect(await crevio.experiences.get({ idOrSlug: "x" })).toMatchObject({
      type: null,
      content: null,
      products: null,
    });
    expect(await crevio.legalPages.get({ idOrSlug: "x" })).toMatchObject({ body: null, updatedAt: null });
    expect(await crevio.reviews.get({ id: "x" })).toMatchObject({ rating: null, product: null });
  });

  it("of an experience keeps its content, for servers", async () => {
    const crevio = await answering({ id: "exp_1", object: "experience", content: [{ lesson_title: "One" }] });

    expect((await crevio.experiences.get({ idOrSlug: "course" })).content).toEqual([{ lessonTitle: "One" }]);
  });

  it("of an invoice may have the order that paid it", async () => {
    const crevio = await answering({ ...wireInvoice, order: wireOrder });

    expect((await crevio.invoices.get({ id: "inv_1", expand: "order" })).order).toMatchObject({
      amountRefunded: 0,
      lineItems: ["ordi_1"],
    });
  });

  it.each(reads)("drops what is not documented of a $name", async ({ body, call }) => {
    const crevio = await answering({ ...Object(body), surprise: { deep: [1] } });

    expect(await call(crevio)).not.toHaveProperty("surprise");
  });

  it("keeps unknown members in every resource that has an enumeration", async () => {
    const strange = {
      status: "resting",
      amount_type: "auction",
      discount_type: "buy_one_get_one",
      duration: "twice",
      customer_type: "press",
      kind: "hologram",
      upload_status: "scanning",
      type: "cart.forgotten",
      enabled_events: ["cart.forgotten"],
    };
    const known = { ...wire.wireSubscription, ...wire.wireDiscount, ...wire.wireCustomer, ...wire.wireFile };
    const crevio = await answering({ ...known, ...wire.wireWebhookEvent, ...wireOrder, ...strange });

    expect((await crevio.orders.get({ id: "x" })).status).toBe("resting");
    expect((await crevio.subscriptions.pause({ id: "x" })).status).toBe("resting");
    expect(await crevio.discounts.get({ id: "x" })).toMatchObject({
      status: "resting",
      discountType: "buy_one_get_one",
      duration: "twice",
    });
    expect((await crevio.customers.get({ id: "x" })).customerType).toBe("press");
    expect(await crevio.files.get({ id: "x" })).toMatchObject({ kind: "hologram", uploadStatus: "scanning" });
    expect((await crevio.webhookEndpoints.get({ id: "x" })).enabledEvents).toEqual(["cart.forgotten"]);
    expect((await crevio.webhookEvents.get({ id: "x" })).type).toBe("cart.forgotten");
  });

  it("has null where all that was guessed of a resource is null, missing or something else", async () => {
    const odd = {
      code: 7,
      percent_off: "25",
      tags: "vip",
      price_variants: {},
      url: [],
      enabled_events: "all",
      deliveries: 3,
    };
    for (const guesses of [{}, nulls(Object.keys(odd)), odd]) {
      const crevio = await answering({ id: "x", object: "x", ...guesses });

      expect(await crevio.customers.get({ id: "x" })).toMatchObject({ email: null, totalSpend: null, tags: [] });
      expect(await crevio.discounts.get({ id: "x" })).toMatchObject({
        code: null,
        percentOff: null,
        priceVariants: null,
        createdAt: null,
      });
      expect(await crevio.webhookEndpoints.get({ id: "x" })).toMatchObject({
        url: null,
        enabledEvents: null,
        secret: null,
      });
      expect(await crevio.webhookEvents.get({ id: "x" })).toMatchObject({
        type: null,
        deliveries: [],
        createdAt: null,
      });
    }
  });

  it("has null for a reason that was not given and for dates a subscription lacks", async () => {
    const dates = nulls(["status", "current_period_start", "current_period_end", "trial_ends_at", "ends_at"]);
    const crevio = await answering({ ...wire.wireSubscription, ...dates });
    const unexplained = await answering({ ...wire.wireRefund, reason: null });

    expect((await unexplained.refunds.get({ id: "x" })).reason).toBeNull();
    expect(await crevio.subscriptions.get({ id: "x" })).toMatchObject({ status: null, currentPeriodEnd: null });
  });

  it("of an order has ids, or objects where they were asked for", async () => {
    const expanded = await answering({ ...wireOrder, customer: wire.wireCustomer, line_items: [wire.wireOrderItem] });
    const collapsed = await answering(wireOrder);

    expect(await expanded.orders.get({ id: "ord_1", expand: ["customer", "line_items"] })).toMatchObject({
      customer: { email: "jane@example.com" },
      lineItems: [{ id: "ordi_1", quantity: 1, priceVariant: "price_1", order: "ord_1" }],
    });
    expect(await collapsed.orders.get({ id: "ord_1" })).toMatchObject({ customer: "cus_1", lineItems: ["ordi_1"] });
  });

  it("of an order item has what was bought as objects too, and of its order the id", async () => {
    const crevio = await answering({
      ...wire.wireOrderItem,
      price_variant: wireVariant,
      product: wireProduct,
      order: wireOrder,
    });

    expect(await crevio.orderItems.get({ id: "ordi_1" })).toMatchObject({
      priceVariant: { name: "Standard" },
      product: { slug: "my-course" },
      order: "ord_1",
    });
  });

  it("of a checkout link has its discount and variants as ids or objects, and none", async () => {
    const expanded = {
      ...wire.wireCheckoutLink,
      discount: wire.wireDiscount,
      price_variants: [wireVariant, "price_2"],
    };

    expect(await (await answering(expanded)).checkoutLinks.get({ id: "cl_1" })).toMatchObject({
      discount: { code: "SPRING" },
      priceVariants: [{ id: "price_1", purchaseUrl: wireVariant.purchase_url }, "price_2"],
    });
    expect(
      await (await answering({ ...wire.wireCheckoutLink, discount: null })).checkoutLinks.get({ id: "cl_1" }),
    ).toMatchObject({ discount: null, priceVariants: ["price_1"], metadata: { utm_source: "letter" } });
  });

  it("reads a list of the API where an array was expected", async () => {
    const crevio = await answering({
      ...wireOrder,
      ...wire.wireCheckoutLink,
      ...wire.wireExperience,
      line_items: wire.wireList([wire.wireOrderItem]),
      price_variants: wire.wireList([wireVariant]),
      products: wire.wireList(["prod_1", wireProduct]),
      deliveries: wire.wireList(wire.wireWebhookEvent.deliveries),
      tags: wire.wireList(wire.wireCustomer.tags),
    });

    expect((await crevio.orders.get({ id: "x" })).lineItems).toMatchObject([{ id: "ordi_1" }]);
    expect((await crevio.checkoutLinks.get({ id: "x" })).priceVariants).toMatchObject([{ id: "price_1" }]);
    expect((await crevio.discounts.get({ id: "x" })).priceVariants).toEqual(["price_1"]);
    expect((await crevio.experiences.get({ idOrSlug: "x" })).products).toEqual(["prod_1", "prod_1"]);
    expect((await crevio.webhookEvents.get({ id: "x" })).deliveries).toMatchObject([{ attempt: 1 }]);
    expect((await crevio.customers.get({ id: "x" })).tags).toEqual([{ id: "tag_1", name: "vip" }]);
  });

  it("leaves the inside of metadata as the merchant wrote it", async () => {
    const crevio = await answering(wire.wireRefund);

    expect((await crevio.refunds.get({ id: "re_1" })).metadata).toEqual({
      our_ticket: "T-1",
      ourAgent: { agent_id: 7 },
    });
  });

  it("to the creation of a file says where the bytes go, with headers under their own names", async () => {
    const crevio = await answering({
      ...wire.wireFile,
      upload_url: "https://bucket.example/file_1?signed=1",
      upload_headers: { "Content-Type": "application/pdf", "x-amz-meta_id": "1" },
    });

    expect(await crevio.files.create({ filename: "a.pdf" })).toMatchObject({
      uploadUrl: "https://bucket.example/file_1?signed=1",
      uploadHeaders: { "Content-Type": "application/pdf", "x-amz-meta_id": "1" },
    });
    expect(await (await answering(wire.wireFile)).files.get({ id: "x" })).toMatchObject({
      uploadUrl: null,
      uploadHeaders: null,
    });
  });

  it("to the creation of a webhook endpoint holds its secret, other answers none", async () => {
    const created = await answering({ ...wire.wireWebhookEndpoint, secret: "whsec_c2VjcmV0" });
    const read = await answering(wire.wireWebhookEndpoint);

    const endpoint = await created.webhookEndpoints.create({ url: "https://a.example", enabledEvents: ["order.paid"] });

    expect(endpoint.secret).toBe("whsec_c2VjcmV0");
    expect((await read.webhookEndpoints.get({ id: "wh_1" })).secret).toBeNull();
  });

  it("to the test of a webhook endpoint may lack a response code", async () => {
    const crevio = await answering({ delivered: false, response_code: null });

    expect(await crevio.webhookEndpoints.test({ id: "wh_1", eventType: "order.paid" })).toEqual({
      delivered: false,
      responseCode: null,
    });
  });

  it("to an e-mail may be empty", async () => {
    const { serverURL } = await startServer(raw("", 202));

    const answer = await new Crevio({ apiKey: "token", serverURL }).emails.send({
      customer: "cus_1",
      subject: "Hello",
      body: "Hi",
    });

    expect(answer).toBeNull();
  });

  it.each([
    ["in its wrapping", wire.wireX402],
    ["bare", wire.wireX402.x402_configuration],
  ])("holds the x402 configuration %s", async (_, body) => {
    const crevio = await answering(body);

    expect(await crevio.x402Configuration.get()).toEqual({
      x402Enabled: true,
      x402WalletAddress: "0x52908400098527886E0F7030069857D2E4169EE7",
      x402Chain: "base",
    });
  });
});

function nulls(keys: string[]) {
  return Object.fromEntries(keys.map((key) => [key, null]));
}
