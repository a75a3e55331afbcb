import { type CrevioOptions, readConfig } from "./lib/config.ts";
import { createSend } from "./lib/request.ts";
import { account } from "./resources/account.ts";
import { blogPosts } from "./resources/blog-posts.ts";
import { checkoutLinks } from "./resources/checkout-links.ts";
import { checkouts } from "./resources/checkouts.ts";
import { customers } from "./resources/customers.ts";
import { discounts } from "./resources/discounts.ts";
import { emails } from "./resources/emails.ts";
import { experiences } from "./resources/experiences.ts";
import { files } from "./resources/files.ts";
import { invoices } from "./resources/invoices.ts";
import { legalPages } from "./resources/legal-pages.ts";
import { orderItems, orders } from "./resources/orders.ts";
import { priceVariants } from "./resources/price-variants.ts";
import { products } from "./resources/products.ts";
import { refunds } from "./resources/refunds.ts";
import { reviews } from "./resources/reviews.ts";
import { subscriptions } from "./resources/subscriptions.ts";
import { webhookEndpoints, webhookEvents } from "./resources/webhooks.ts";
import { x402Configuration } from "./resources/x402-configuration.ts";

export type { CrevioOptions } from "./lib/config.ts";
export type { RequestOptions } from "./lib/request.ts";

/**
 * The Crevio API: `crevio.resource.verb(params, options)`.
 *
 * Params may be written in camelCase or snake_case. Answers are checked and in camelCase, date-times are `Date`s, money
 * is in the currency's minor unit; fields that are not documented are dropped. Throws `CrevioError` for what Crevio
 * answered and `HTTPClientError` for what never got that far (`@crevio/sdk/models/errors`).
 */
export class Crevio {
  readonly account;
  readonly blogPosts;
  readonly checkoutLinks;
  readonly checkouts;
  readonly customers;
  readonly discounts;
  readonly emails;
  readonly experiences;
  readonly files;
  readonly invoices;
  readonly legalPages;
  readonly orderItems;
  readonly orders;
  readonly priceVariants;
  readonly products;
  readonly refunds;
  readonly reviews;
  readonly subscriptions;
  readonly webhookEndpoints;
  readonly webhookEvents;
  readonly x402Configuration;

  /** Throws `InvalidRequestError` if an option could never work. */
  constructor(options: CrevioOptions) {
    const send = createSend(readConfig(options));
    this.account = account(send);
    this.blogPosts = blogPosts(send);
    this.checkoutLinks = checkoutLinks(send);
    this.checkouts = checkouts(send);
    this.customers = customers(send);
    this.discounts = discounts(send);
    this.emails = emails(send);
    this.experiences = experiences(send);
    this.files = files(send);
    this.invoices = invoices(send);
    this.legalPages = legalPages(send);
    this.orderItems = orderItems(send);
    this.orders = orders(send);
    this.priceVariants = priceVariants(send);
    this.products = products(send);
    this.refunds = refunds(send);
    this.reviews = reviews(send);
    this.subscriptions = subscriptions(send);
    this.webhookEndpoints = webhookEndpoints(send);
    this.webhookEvents = webhookEvents(send);
    this.x402Configuration = x402Configuration(send);
  }
}
