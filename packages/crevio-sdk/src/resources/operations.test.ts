import { expect, it } from "vitest";
import { json, startServer } from "../../test/server.ts";
import * as wire from "../../test/wire.ts";
import { Crevio } from "../index.ts";

type Call = (crevio: Crevio) => Promise<unknown>;

const lineItems = [{ priceVariant: "price_1", quantity: 2 }];
const x402 = { x402Enabled: true, x402WalletAddress: "0x1" };

/** What is called, what is sent, and what the server says to it. */
const operations: [Call, string, unknown][] = [
  [({ account }) => account.get(), "GET /account", wire.wireAccount],
  [
    ({ blogPosts }) => blogPosts.list({ status: "published", limit: 5, starting_after: "post_1" }),
    "GET /blog_posts?status=published&limit=5&starting_after=post_1",
    wire.wireList([]),
  ],
  [({ blogPosts }) => blogPosts.get({ idOrSlug: "first" }), "GET /blog_posts/first", wire.wireBlogPost],
  [
    ({ checkouts }) => checkouts.create({ lineItems }),
    'POST /checkouts {"line_items":[{"price_variant":"price_1","quantity":2}]}',
    wire.wireCheckout,
  ],
  [({ checkouts }) => checkouts.create({ invoice: "inv_1" }), 'POST /checkouts {"invoice":"inv_1"}', wire.wireCheckout],
  [
    ({ checkouts }) => checkouts.get({ id: "co_1", expand: "customer" }),
    "GET /checkouts/co_1?expand=customer",
    wire.wireCheckout,
  ],
  [
    ({ checkouts }) => checkouts.update({ id: "co_1", email: "a@example.com" }),
    'PATCH /checkouts/co_1 {"email":"a@example.com"}',
    wire.wireCheckout,
  ],
  [
    ({ checkoutLinks }) => checkoutLinks.list({ expand: ["discount", "price_variants"] }),
    "GET /checkout_links?expand=discount%2Cprice_variants",
    wire.wireList([]),
  ],
  [
    ({ checkoutLinks }) => checkoutLinks.get({ id: "cl_1", expand: "priceVariants" }),
    "GET /checkout_links/cl_1?expand=price_variants",
    wire.wireCheckoutLink,
  ],
  [
    ({ checkoutLinks }) =>
      checkoutLinks.create({ name: "A", priceVariants: ["price_1"], metadata: { myKey: { other_key: 1 } } }),
    'POST /checkout_links {"name":"A","price_variants":["price_1"],"metadata":{"myKey":{"other_key":1}}}',
    wire.wireCheckoutLink,
  ],
  [
    ({ checkoutLinks }) => checkoutLinks.update({ id: "cl_1", discount: null, allowDiscountCodes: false }),
    'PATCH /checkout_links/cl_1 {"discount":null,"allow_discount_codes":false}',
    wire.wireCheckoutLink,
  ],
  [({ checkoutLinks }) => checkoutLinks.delete({ id: "cl_1" }), "DELETE /checkout_links/cl_1", deleted("cl_1")],
  [
    ({ customers }) => customers.list({ customerType: "paid", query: "jane@" }),
    "GET /customers?customer_type=paid&query=jane%40",
    wire.wireList([]),
  ],
  [({ customers }) => customers.get({ id: "cus_1" }), "GET /customers/cus_1", wire.wireCustomer],
  [
    ({ customers }) => customers.create({ email: "a@example.com", firstName: "A" }),
    'POST /customers {"email":"a@example.com","first_name":"A"}',
    wire.wireCustomer,
  ],
  [
    ({ customers }) => customers.update({ id: "cus_1", phoneNumber: null }),
    'PATCH /customers/cus_1 {"phone_number":null}',
    wire.wireCustomer,
  ],
  [({ discounts }) => discounts.list({ status: "scheduled" }), "GET /discounts?status=scheduled", wire.wireList([])],
  [({ discounts }) => discounts.get({ id: "disc_1" }), "GET /discounts/disc_1", wire.wireDiscount],
  [
    ({ discounts }) =>
      discounts.create({
        code: "A",
        discountType: "amount_off",
        amountOff: 500,
        currency: "usd",
        redeemBy: new Date(0),
      }),
    'POST /discounts {"code":"A","discount_type":"amount_off","amount_off":500,"currency":"usd","redeem_by":"1970-01-01T00:00:00.000Z"}',
    wire.wireDiscount,
  ],
  [
    ({ discounts }) => discounts.update({ id: "disc_1", priceVariants: ["price_1"] }),
    'PATCH /discounts/disc_1 {"price_variants":["price_1"]}',
    wire.wireDiscount,
  ],
  [({ discounts }) => discounts.delete({ id: "disc_1" }), "DELETE /discounts/disc_1", deleted("disc_1")],
  [
    ({ emails }) => emails.send({ customer: "cus_1", subject: "Hello", body: "<p>" }),
    'POST /emails {"customer":"cus_1","subject":"Hello","body":"<p>"}',
    wire.wireEmail,
  ],
  [({ experiences }) => experiences.list(), "GET /experiences", wire.wireList([])],
  [({ experiences }) => experiences.get({ idOrSlug: "lessons" }), "GET /experiences/lessons", wire.wireExperience],
  [({ files }) => files.list({ sourceType: "upload" }), "GET /files?source_type=upload", wire.wireList([])],
  [({ files }) => files.get({ id: "file_1" }), "GET /files/file_1", wire.wireFile],
  [({ files }) => files.create({ filename: "a.pdf" }), 'POST /files {"filename":"a.pdf"}', wire.wireFile],
  [
    ({ files }) => files.create({ url: "https://example.com/a.pdf", filename: "a.pdf" }),
    'POST /files {"url":"https://example.com/a.pdf","filename":"a.pdf"}',
    wire.wireFile,
  ],
  [
    ({ files }) => files.create({ kind: "external_video", url: "https://vimeo.com/1" }),
    'POST /files {"kind":"external_video","url":"https://vimeo.com/1"}',
    wire.wireFile,
  ],
  [({ files }) => files.uploaded({ id: "file_1" }), "POST /files/file_1/uploaded {}", wire.wireFile],
  [({ files }) => files.delete({ id: "file_1" }), "DELETE /files/file_1", deleted("file_1")],
  [
    ({ invoices }) => invoices.list({ status: "past_due", customer: "cus_1", expand: ["customer", "priceVariant"] }),
    "GET /invoices?status=past_due&customer=cus_1&expand=customer%2Cprice_variant",
    wire.wireList([]),
  ],
  [
    ({ invoices }) => invoices.get({ id: "inv_1", expand: ["customer", "price_variant", "order"] }),
    "GET /invoices/inv_1?expand=customer%2Cprice_variant%2Corder",
    wire.wireInvoice,
  ],
  [
    ({ invoices }) =>
      invoices.create({
        priceVariant: "price_1",
        customer: "cus_1",
        dueAt: new Date(0),
        collectionMethod: "send_invoice",
      }),
    'POST /invoices {"price_variant":"price_1","customer":"cus_1","due_at":"1970-01-01T00:00:00.000Z","collection_method":"send_invoice"}',
    wire.wireInvoice,
  ],
  [({ invoices }) => invoices.void({ id: "inv_1" }), "POST /invoices/inv_1/void {}", wire.wireInvoice],
  [({ legalPages }) => legalPages.list({ limit: 3 }), "GET /legal_pages?limit=3", wire.wireList([])],
  [({ legalPages }) => legalPages.get({ idOrSlug: "terms" }), "GET /legal_pages/terms", wire.wireLegalPage],
  [
    ({ legalPages }) => legalPages.update({ idOrSlug: "terms", body: "<p>" }),
    'PATCH /legal_pages/terms {"body":"<p>"}',
    wire.wireLegalPage,
  ],
  [({ orderItems }) => orderItems.get({ id: "ordi_1" }), "GET /order_items/ordi_1", wire.wireOrderItem],
  [
    ({ orders }) =>
      orders.list({ status: "refunded", customer: "cus_1", processor: "stripe", expand: ["customer", "lineItems"] }),
    "GET /orders?status=refunded&customer=cus_1&processor=stripe&expand=customer%2Cline_items",
    wire.wireList([]),
  ],
  [
    ({ orders }) => orders.get({ id: "ord_1", expand: ["customer", "line_items"] }),
    "GET /orders/ord_1?expand=customer%2Cline_items",
    wire.wireOrder,
  ],
  [
    ({ priceVariants }) => priceVariants.list({ product: "prod_1" }),
    "GET /price_variants?product=prod_1",
    wire.wireList([]),
  ],
  [({ priceVariants }) => priceVariants.get({ id: "price_1" }), "GET /price_variants/price_1", wire.wireVariant],
  [
    ({ priceVariants }) => priceVariants.create({ product: "prod_1", name: "A", amount: 100, trialPeriodDays: 14 }),
    'POST /price_variants {"product":"prod_1","name":"A","amount":100,"trial_period_days":14}',
    wire.wireVariant,
  ],
  [
    ({ priceVariants }) => priceVariants.update({ id: "price_1", quantityAvailable: 0 }),
    'PATCH /price_variants/price_1 {"quantity_available":0}',
    wire.wireVariant,
  ],
  [
    ({ priceVariants }) => priceVariants.archive({ id: "price_1" }),
    "POST /price_variants/price_1/archive {}",
    wire.wireVariant,
  ],
  [
    ({ products }) => products.list({ status: "active", limit: 2, startingAfter: "prod_1", expand: "reviews" }),
    "GET /products?status=active&limit=2&starting_after=prod_1&expand=reviews",
    wire.wireList([]),
  ],
  [
    ({ products }) => products.get({ idOrSlug: "my-course", expand: "reviews" }),
    "GET /products/my-course?expand=reviews",
    wire.wireProduct,
  ],
  [
    ({ products }) => products.create({ name: "A", slug: "a" }),
    'POST /products {"name":"A","slug":"a"}',
    wire.wireProduct,
  ],
  [
    ({ products }) => products.update({ id: "prod_1", bodyHtml: "<p>" }),
    'PATCH /products/prod_1 {"body_html":"<p>"}',
    wire.wireProduct,
  ],
  [({ products }) => products.delete({ id: "prod_1" }), "DELETE /products/prod_1", deleted("prod_1")],
  [
    ({ refunds }) => refunds.create({ order: "ord_1", amount: 900, reason: "duplicate", notes: "By phone" }),
    'POST /refunds {"order":"ord_1","amount":900,"reason":"duplicate","notes":"By phone"}',
    wire.wireRefund,
  ],
  [({ refunds }) => refunds.list({ order: "ord_1" }), "GET /refunds?order=ord_1", wire.wireList([])],
  [({ refunds }) => refunds.get({ id: "re_1" }), "GET /refunds/re_1", wire.wireRefund],
  [({ reviews }) => reviews.list({ product: "prod_1" }), "GET /reviews?product=prod_1", wire.wireList([])],
  [({ reviews }) => reviews.get({ id: "rev_1" }), "GET /reviews/rev_1", wire.wireReview],
  [
    ({ reviews }) => reviews.create({ product: "prod_1", rating: 5, customerName: "A" }),
    'POST /reviews {"product":"prod_1","rating":5,"customer_name":"A"}',
    wire.wireReview,
  ],
  [({ reviews }) => reviews.update({ id: "rev_1", rating: 4 }), 'PATCH /reviews/rev_1 {"rating":4}', wire.wireReview],
  [
    ({ reviews }) => reviews.position({ id: "rev_1", position: 3 }),
    'POST /reviews/rev_1/position {"position":3}',
    wire.wireReview,
  ],
  [({ reviews }) => reviews.delete({ id: "rev_1" }), "DELETE /reviews/rev_1", deleted("rev_1")],
  [
    ({ subscriptions }) => subscriptions.list({ status: "past_due" }),
    "GET /subscriptions?status=past_due",
    wire.wireList([]),
  ],
  [({ subscriptions }) => subscriptions.get({ id: "sub_1" }), "GET /subscriptions/sub_1", wire.wireSubscription],
  [
    ({ subscriptions }) => subscriptions.cancel({ id: "sub_1" }),
    "POST /subscriptions/sub_1/cancel {}",
    wire.wireSubscription,
  ],
  [
    ({ subscriptions }) => subscriptions.pause({ id: "sub_1" }),
    "POST /subscriptions/sub_1/pause {}",
    wire.wireSubscription,
  ],
  [
    ({ subscriptions }) => subscriptions.resume({ id: "sub_1" }),
    "POST /subscriptions/sub_1/resume {}",
    wire.wireSubscription,
  ],
  [({ webhookEndpoints }) => webhookEndpoints.list(), "GET /webhook_endpoints", wire.wireList([])],
  [
    ({ webhookEndpoints }) => webhookEndpoints.get({ id: "wh_1" }),
    "GET /webhook_endpoints/wh_1",
    wire.wireWebhookEndpoint,
  ],
  [
    ({ webhookEndpoints }) => webhookEndpoints.create({ url: "https://a.example", enabledEvents: ["order.paid"] }),
    'POST /webhook_endpoints {"url":"https://a.example","enabled_events":["order.paid"]}',
    wire.wireWebhookEndpoint,
  ],
  [
    ({ webhookEndpoints }) => webhookEndpoints.update({ id: "wh_1", enabled_events: ["review.created"] }),
    'PATCH /webhook_endpoints/wh_1 {"enabled_events":["review.created"]}',
    wire.wireWebhookEndpoint,
  ],
  [
    ({ webhookEndpoints }) => webhookEndpoints.test({ id: "wh_1", eventType: "order.paid" }),
    "POST /webhook_endpoints/wh_1/test?event_type=order.paid",
    { delivered: true, response_code: 204 },
  ],
  [
    ({ webhookEndpoints }) => webhookEndpoints.delete({ id: "wh_1" }),
    "DELETE /webhook_endpoints/wh_1",
    deleted("wh_1"),
  ],
  [({ webhookEvents }) => webhookEvents.list({ limit: 1 }), "GET /webhook_events?limit=1", wire.wireList([])],
  [({ webhookEvents }) => webhookEvents.get({ id: "whev_1" }), "GET /webhook_events/whev_1", wire.wireWebhookEvent],
  [({ x402Configuration }) => x402Configuration.get(), "GET /x402_configuration", wire.wireX402],
  [
    ({ x402Configuration }) => x402Configuration.update(x402),
    'PATCH /x402_configuration {"x402_configuration":{"x402_enabled":true,"x402_wallet_address":"0x1"}}',
    wire.wireX402,
  ],
  [
    ({ x402Configuration }) => x402Configuration.update({ x402Configuration: x402 }),
    'PATCH /x402_configuration {"x402_configuration":{"x402_enabled":true,"x402_wallet_address":"0x1"}}',
    wire.wireX402,
  ],
];

it.each(operations.map(([call, sent, body]) => ({ call, sent, body })))(
  "a call sends $sent and reads the answer",
  async ({ call, sent, body }) => {
    const { serverURL, requests } = await startServer(json(body));

    await call(new Crevio({ apiKey: "token", serverURL }));

    expect(requests.map((request) => `${request.method} ${request.url.slice(3)} ${request.body}`.trim())).toEqual([
      sent,
    ]);
  },
);

function deleted(id: string) {
  return { id, object: "x", deleted: true };
}
