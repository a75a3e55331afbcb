import { type CrevioOptions, readConfig } from "./lib/config.ts";
import { createSend, type Send } from "./lib/request.ts";
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
import { webhookEndpoints } from "./resources/webhook-endpoints.ts";
import { webhookEvents } from "./resources/webhook-events.ts";
import { x402Configuration } from "./resources/x402-configuration.ts";

export type { CrevioOptions } from "./lib/config.ts";
export type { RequestOptions } from "./lib/request.ts";

class Connection {
  protected readonly send: Send;

  /** Throws `InvalidRequestError` if an option could never work. */
  constructor(options: CrevioOptions) {
    this.send = createSend(readConfig(options));
  }
}

/**
 * The Crevio API: `crevio.resource.verb(params, options)`.
 *
 * Params may be written in camelCase or snake_case. Answers are checked and in camelCase, date-times are `Date`s, money
 * is in the currency's minor unit; fields that are not documented are dropped. Throws `CrevioError` for what Crevio
 * answered and `HTTPClientError` for what never got that far (`@crevio/sdk/models/errors`).
 */
export class Crevio extends Connection {
  readonly account = account(this.send);
  readonly blogPosts = blogPosts(this.send);
  readonly checkoutLinks = checkoutLinks(this.send);
  readonly checkouts = checkouts(this.send);
  readonly customers = customers(this.send);
  readonly discounts = discounts(this.send);
  readonly emails = emails(this.send);
  readonly experiences = experiences(this.send);
  readonly files = files(this.send);
  readonly invoices = invoices(this.send);
  readonly legalPages = legalPages(this.send);
  readonly orderItems = orderItems(this.send);
  readonly orders = orders(this.send);
  readonly priceVariants = priceVariants(this.send);
  readonly products = products(this.send);
  readonly refunds = refunds(this.send);
  readonly reviews = reviews(this.send);
  readonly subscriptions = subscriptions(this.send);
  readonly webhookEndpoints = webhookEndpoints(this.send);
  readonly webhookEvents = webhookEvents(this.send);
  readonly x402Configuration = x402Configuration(this.send);
}
