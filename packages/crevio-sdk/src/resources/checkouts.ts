import * as z from "zod";
import { type ById, collection, type Expand } from "../lib/resource.ts";
import { dated, expandable, maybe, objects, openEnum } from "../models/fields.ts";
import { customer } from "./customers.ts";
import { priceVariant } from "./price-variants.ts";
import { product } from "./products.ts";

const checkoutItem = z.object({
  object: z.string(),
  quantity: z.int(),
  priceVariant: expandable(priceVariant),
  product: expandable(product),
});

export const checkout = z.object({
  ...dated,
  status: openEnum("open", "complete", "abandoned", "expired"),
  mode: openEnum("payment", "subscription"),
  /** ISO 4217, lower case. */
  currency: maybe(z.string()),
  /** In the currency's minor unit. */
  total: z.int(),
  /** Of a Stripe session that is Crevio's own: it must not reach a browser. */
  clientSecret: maybe(z.string()),
  checkoutItems: objects(checkoutItem),
  // guess: `null` before the buyer has given an e-mail address.
  customer: maybe(expandable(customer)),
  /** Crevio's hosted page for this checkout, which older answers lack. */
  purchaseUrl: maybe(z.string()),
});

export type CheckoutItem = z.infer<typeof checkoutItem>;
export type Checkout = z.infer<typeof checkout>;

/** `priceVariant` is an id. */
export type LineItem = { priceVariant: string; quantity: number };

/** Lines to buy, or the id of an invoice to pay. */
export type CheckoutFields = { email?: string } & ({ lineItems: readonly LineItem[] } | { invoice: string });

/** @see POST /checkouts */
export const checkouts = collection("/checkouts", checkout, (verb) => ({
  create: verb.create<CheckoutFields>(),
  get: verb.get<ById & Expand<"customer">>(),
  // guess: which fields can be written.
  update: verb.update<ById & { email?: string; lineItems?: readonly LineItem[] }>(),
}));
