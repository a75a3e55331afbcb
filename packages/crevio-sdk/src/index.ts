import { type CrevioOptions, readConfig } from "./lib/config.ts";
import { createSend } from "./lib/request.ts";
import { account } from "./resources/account.ts";
import { blogPosts } from "./resources/blog-posts.ts";
import { checkouts } from "./resources/checkouts.ts";
import { experiences } from "./resources/experiences.ts";
import { invoices } from "./resources/invoices.ts";
import { legalPages } from "./resources/legal-pages.ts";
import { priceVariants } from "./resources/price-variants.ts";
import { products } from "./resources/products.ts";
import { reviews } from "./resources/reviews.ts";

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
  readonly checkouts;
  readonly experiences;
  readonly invoices;
  readonly legalPages;
  readonly priceVariants;
  readonly products;
  readonly reviews;

  /** Throws `InvalidRequestError` if an option could never work. */
  constructor(options: CrevioOptions) {
    const send = createSend(readConfig(options));
    this.account = account(send);
    this.blogPosts = blogPosts(send);
    this.checkouts = checkouts(send);
    this.experiences = experiences(send);
    this.invoices = invoices(send);
    this.legalPages = legalPages(send);
    this.priceVariants = priceVariants(send);
    this.products = products(send);
    this.reviews = reviews(send);
  }
}
