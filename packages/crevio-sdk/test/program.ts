import { Crevio } from "@crevio/sdk";
import { HTTPClient } from "@crevio/sdk/lib/http.js";
import type {
  Account,
  BlogPost,
  Checkout,
  LegalPage,
  PriceVariant,
  Product,
  Review,
  Subscription,
} from "@crevio/sdk/models";
import { ConnectionError, CrevioError, ErrorT, HTTPClientError } from "@crevio/sdk/models/errors";

export interface Shop {
  token: string;
  serverURL: string;
  /** A subscription that is paused. */
  subscription: string;
}

/**
 * A program as Crevio's API overview and its app template call the client, in their spelling.
 *
 * It is to type-check and run without a change against any server of the API.
 */
export async function program({ token, serverURL, subscription: paused }: Shop) {
  const seen: string[] = [];

  const httpClient = new HTTPClient({ fetcher: (request) => fetch(request) });
  httpClient.addHook("beforeRequest", (request) => {
    const next = new Request(request);
    next.headers.set("x-program", "1");
    return next;
  });
  httpClient.addHook("requestError", (error, request) => {
    seen.push(`${request.method} failed: ${error instanceof Error}`);
  });
  httpClient.addHook("response", (response, request) => {
    seen.push(`${request.method} ${new URL(request.url).pathname} ${response.status}`);
  });

  const crevio = new Crevio({
    apiKeyAuth: token,
    serverURL,
    httpClient,
    timeoutMs: 10_000,
    retryConfig: {
      strategy: "backoff",
      backoff: { initialInterval: 100, maxInterval: 1_000, exponent: 1.5, maxElapsedTime: 5_000 },
      retryConnectionErrors: true,
    },
    debugLogger: { log: (message) => seen.push(message) },
  });

  // List products
  const products = await crevio.products.list();

  // Get a specific product
  const product = await crevio.products.get({ id: "prod_abc123" });

  // Create a checkout
  const checkout: Checkout = await crevio.checkouts.create({
    email: "customer@example.com",
    line_items: [{ price_variant: "pv_xyz789", quantity: 1 }],
  });
  const sameCheckout = await crevio.checkouts.get({ id: checkout.id });
  const otherCheckout = await crevio.checkouts.create({ lineItems: [{ priceVariant: "pv_xyz789", quantity: 2 }] });

  const first = await crevio.products.list({ status: "active", limit: 2 });
  const { data, hasMore } = await crevio.products.list({
    status: "active",
    limit: 2,
    startingAfter: first.data.at(-1)?.id,
  });

  const everything: string[] = [];
  for await (const { id } of crevio.products.list({ status: "active", limit: 5 })) everything.push(id);

  const withReviews: Product = await crevio.products.get({ idOrSlug: "my-course", expand: "reviews" });
  const reviews: Review[] = withReviews.reviews ?? [];
  const variants: PriceVariant[] = withReviews.priceVariants;

  const account: Account = await crevio.account.get();
  const posts: BlogPost[] = (await crevio.blogPosts.list()).data;
  const post = posts[0]?.slug ? await crevio.blogPosts.get({ idOrSlug: posts[0].slug }) : null;
  const legalPages = await crevio.legalPages.list();
  const terms: LegalPage = await crevio.legalPages.get({ idOrSlug: "terms-of-service" });

  const renamed = await crevio.products.update({ id: "prod_abc123", name: "Renamed", availableUntil: new Date(4e12) });
  const review = await crevio.reviews.create({ product: product.id, rating: 5, customerName: "Jane" });
  const moved = await crevio.reviews.update({ id: review.id, content: "Good." });
  const deletion = await crevio.reviews.delete({ id: review.id });
  const subscription: Subscription = await crevio.subscriptions.resume({ id: paused });

  const missing = await crevio.products.get({ idOrSlug: "nothing-of-this-name" }).catch((error: unknown) => error);
  const invalid = await crevio.products.create({ name: "" }).catch((error: unknown) => error);
  const unreachable = await new Crevio({
    apiKey: token,
    serverURL: "http://127.0.0.1:1/v1",
    retryConfig: { strategy: "none" },
  }).account
    .get()
    .catch((error: unknown) => error);

  return {
    seen,
    products: products.data.length,
    product: product.name,
    checkouts: [sameCheckout.id === checkout.id, checkout.checkoutItems[0]?.priceVariant, otherCheckout.total],
    pages: [first.data.length, first.hasMore, data.length, hasMore, everything.length],
    reviews: reviews.map(({ rating }) => rating),
    amounts: variants.map(({ amount, currency }) => `${amount} ${currency}`),
    account: account.name,
    post: post?.publishedAt?.getFullYear(),
    legal: [legalPages.data.length > 0, terms.updatedAt instanceof Date],
    updates: [renamed.name, renamed.availableUntil?.getTime(), moved.content, deletion.deleted],
    subscription: [subscription.paused, subscription.status],
    errors: {
      missing: missing instanceof ErrorT &&
        missing instanceof CrevioError && [missing.statusCode, missing.data$.error.code],
      invalid: invalid instanceof ErrorT && [invalid.statusCode, invalid.data$.error.errors?.name?.length],
      unreachable: unreachable instanceof ConnectionError && unreachable instanceof HTTPClientError,
    },
  };
}
