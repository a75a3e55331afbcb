import type { Crevio } from "../src/index.ts";
import * as wire from "./wire.ts";

export interface Read {
  name: string;
  /** A body as Crevio documents it. */
  body: unknown;
  call: (crevio: Crevio) => Promise<unknown>;
}

/** One item of every resource. */
export const reads: Read[] = [
  { name: "account", body: wire.wireAccount, call: ({ account }) => account.get() },
  { name: "blog post", body: wire.wireBlogPost, call: ({ blogPosts }) => blogPosts.get({ idOrSlug: "x" }) },
  { name: "checkout", body: wire.wireCheckout, call: ({ checkouts }) => checkouts.get({ id: "x" }) },
  { name: "checkout link", body: wire.wireCheckoutLink, call: ({ checkoutLinks }) => checkoutLinks.get({ id: "x" }) },
  { name: "customer", body: wire.wireCustomer, call: ({ customers }) => customers.get({ id: "x" }) },
  { name: "discount", body: wire.wireDiscount, call: ({ discounts }) => discounts.get({ id: "x" }) },
  {
    name: "email",
    body: wire.wireEmail,
    call: ({ emails }) => emails.send({ customer: "x", subject: "x", body: "x" }),
  },
  { name: "experience", body: wire.wireExperience, call: ({ experiences }) => experiences.get({ idOrSlug: "x" }) },
  { name: "file", body: wire.wireFile, call: ({ files }) => files.get({ id: "x" }) },
  { name: "invoice", body: wire.wireInvoice, call: ({ invoices }) => invoices.get({ id: "x" }) },
  { name: "legal page", body: wire.wireLegalPage, call: ({ legalPages }) => legalPages.get({ idOrSlug: "x" }) },
  { name: "order", body: wire.wireOrder, call: ({ orders }) => orders.get({ id: "x" }) },
  { name: "order item", body: wire.wireOrderItem, call: ({ orderItems }) => orderItems.get({ id: "x" }) },
  { name: "price variant", body: wire.wireVariant, call: ({ priceVariants }) => priceVariants.get({ id: "x" }) },
  { name: "product", body: wire.wireProduct, call: ({ products }) => products.get({ idOrSlug: "x" }) },
  { name: "refund", body: wire.wireRefund, call: ({ refunds }) => refunds.get({ id: "x" }) },
  { name: "review", body: wire.wireReview, call: ({ reviews }) => reviews.get({ id: "x" }) },
  { name: "subscription", body: wire.wireSubscription, call: ({ subscriptions }) => subscriptions.get({ id: "x" }) },
  {
    name: "webhook endpoint",
    body: wire.wireWebhookEndpoint,
    call: ({ webhookEndpoints }) => webhookEndpoints.get({ id: "x" }),
  },
  { name: "webhook event", body: wire.wireWebhookEvent, call: ({ webhookEvents }) => webhookEvents.get({ id: "x" }) },
  {
    name: "x402 configuration",
    body: wire.wireX402,
    call: ({ x402Configuration }) => x402Configuration.get(),
  },
];

/** A page of every list. */
export const lists: Read[] = [
  { name: "blog posts", body: wire.wireList([wire.wireBlogPost]), call: ({ blogPosts }) => blogPosts.list() },
  {
    name: "checkout links",
    body: wire.wireList([wire.wireCheckoutLink]),
    call: (crevio) => crevio.checkoutLinks.list(),
  },
  { name: "customers", body: wire.wireList([wire.wireCustomer]), call: ({ customers }) => customers.list() },
  { name: "discounts", body: wire.wireList([wire.wireDiscount]), call: ({ discounts }) => discounts.list() },
  { name: "experiences", body: wire.wireList([wire.wireExperience]), call: ({ experiences }) => experiences.list() },
  { name: "files", body: wire.wireList([wire.wireFile]), call: ({ files }) => files.list() },
  { name: "invoices", body: wire.wireList([wire.wireInvoice]), call: ({ invoices }) => invoices.list() },
  { name: "legal pages", body: wire.wireList([wire.wireLegalPage]), call: ({ legalPages }) => legalPages.list() },
  { name: "orders", body: wire.wireList([wire.wireOrder]), call: ({ orders }) => orders.list() },
  {
    name: "price variants",
    body: wire.wireList([wire.wireVariant]),
    call: ({ priceVariants }) => priceVariants.list(),
  },
  { name: "products", body: wire.wireList([wire.wireProduct]), call: ({ products }) => products.list() },
  { name: "refunds", body: wire.wireList([wire.wireRefund]), call: ({ refunds }) => refunds.list() },
  { name: "reviews", body: wire.wireList([wire.wireReview]), call: ({ reviews }) => reviews.list() },
  {
    name: "subscriptions",
    body: wire.wireList([wire.wireSubscription]),
    call: (crevio) => crevio.subscriptions.list(),
  },
  {
    name: "webhook endpoints",
    body: wire.wireList([wire.wireWebhookEndpoint]),
    call: (crevio) => crevio.webhookEndpoints.list(),
  },
  {
    name: "webhook events",
    body: wire.wireList([wire.wireWebhookEvent]),
    call: (crevio) => crevio.webhookEvents.list(),
  },
];
