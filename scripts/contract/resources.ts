import * as z from "zod";
import { accountSchema } from "../../packages/crevio-sdk/src/resources/account.ts";
import { blogPost } from "../../packages/crevio-sdk/src/resources/blog-posts.ts";
import { checkoutLink } from "../../packages/crevio-sdk/src/resources/checkout-links.ts";
import { checkout } from "../../packages/crevio-sdk/src/resources/checkouts.ts";
import { customer } from "../../packages/crevio-sdk/src/resources/customers.ts";
import { discount } from "../../packages/crevio-sdk/src/resources/discounts.ts";
import { experience } from "../../packages/crevio-sdk/src/resources/experiences.ts";
import { file } from "../../packages/crevio-sdk/src/resources/files.ts";
import { invoice } from "../../packages/crevio-sdk/src/resources/invoices.ts";
import { legalPage } from "../../packages/crevio-sdk/src/resources/legal-pages.ts";
import { order, orderItem } from "../../packages/crevio-sdk/src/resources/orders.ts";
import { priceVariant } from "../../packages/crevio-sdk/src/resources/price-variants.ts";
import { product } from "../../packages/crevio-sdk/src/resources/products.ts";
import { refund } from "../../packages/crevio-sdk/src/resources/refunds.ts";
import { review } from "../../packages/crevio-sdk/src/resources/reviews.ts";
import { subscription } from "../../packages/crevio-sdk/src/resources/subscriptions.ts";
import { webhookEndpoint } from "../../packages/crevio-sdk/src/resources/webhook-endpoints.ts";
import { webhookEvent } from "../../packages/crevio-sdk/src/resources/webhook-events.ts";
import { x402Settings } from "../../packages/crevio-sdk/src/resources/x402-configuration.ts";

export interface Resource {
  path: `/${string}`;
  schema: z.ZodObject;
  /** Where ids are found; a list of its own by default. `null`: there is one, at the path itself. */
  ids?: { path: string; key: string } | null;
  hasSlug?: boolean;
  /** Relations that can be expanded. */
  expand?: readonly string[];
  /** Filters of the list that name a key of its items. */
  filters?: readonly string[];
  /** Keys that only the answer to a creation has. */
  onlyOnCreation?: readonly string[];
}

/** All that can be read, as the client declares it. */
export const resources: readonly Resource[] = [
  { path: "/account", schema: accountSchema, ids: null },
  { path: "/products", schema: product, hasSlug: true, expand: ["reviews"], filters: ["status"] },
  { path: "/price_variants", schema: priceVariant, filters: ["product"] },
  { path: "/orders", schema: order, expand: ["customer", "line_items"], filters: ["status", "customer"] },
  { path: "/order_items", schema: orderItem, ids: { path: "/orders", key: "line_items" } },
  { path: "/refunds", schema: refund, filters: ["order"] },
  { path: "/customers", schema: customer, filters: ["customer_type"] },
  { path: "/subscriptions", schema: subscription, filters: ["status"] },
  {
    path: "/invoices",
    schema: invoice,
    expand: ["customer", "price_variant", "order"],
    filters: ["status", "customer"],
  },
  { path: "/checkouts", schema: checkout, ids: { path: "/orders", key: "checkout" }, expand: ["customer"] },
  { path: "/checkout_links", schema: checkoutLink, expand: ["discount", "price_variants"] },
  { path: "/experiences", schema: experience, hasSlug: true },
  { path: "/discounts", schema: discount, filters: ["status"] },
  { path: "/blog_posts", schema: blogPost, hasSlug: true, filters: ["status"] },
  { path: "/legal_pages", schema: legalPage, hasSlug: true },
  { path: "/reviews", schema: review, filters: ["product"] },
  { path: "/files", schema: file, onlyOnCreation: ["upload_url", "upload_headers"] },
  { path: "/webhook_endpoints", schema: webhookEndpoint, onlyOnCreation: ["secret"] },
  { path: "/webhook_events", schema: webhookEvent },
  { path: "/x402_configuration", schema: z.object({ x402Configuration: x402Settings }), ids: null },
];

export function resourceAt(path: string): Resource {
  const resource = resources.find((one) => one.path === path);
  if (!resource) throw new Error(`No resource is declared at ${path}`);
  return resource;
}

/** Keys that an answer of this schema may lack, wherever in another answer it stands. */
export function optionalKeys(schema: z.ZodObject): readonly string[] {
  if (schema === product) return ["reviews"];
  // Older answers lack it.
  if (schema === checkout) return ["purchase_url"];
  // Lists may leave the content out; the names of the rest are not published.
  if (schema === blogPost) return ["content", "cover_image_url", "author", "category", "seo"];
  return resources.find((resource) => resource.schema === schema)?.onlyOnCreation ?? [];
}
