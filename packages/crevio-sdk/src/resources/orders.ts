import * as z from "zod";
import { type ById, collection, type Expand, type ListParams } from "../lib/resource.ts";
import { expandable, identity, openEnum, relationId, several, timestamps } from "../models/fields.ts";
import { customer } from "./customers.ts";
import { priceVariant } from "./price-variants.ts";
import { product } from "./products.ts";

export const orderItem = z.object({
  ...identity,
  quantity: z.int(),
  priceVariant: expandable(priceVariant),
  product: expandable(product),
  order: relationId,
});

/** Amounts are in the currency's minor unit. */
export const order = z.object({
  ...identity,
  status: openEnum("succeeded", "pending", "failed", "refunded", "partially_refunded"),
  amount: z.int(),
  amountRefunded: z.int(),
  currency: z.string(),
  customer: expandable(customer),
  checkout: relationId,
  lineItems: several(expandable(orderItem)),
  ...timestamps,
});

export type OrderItem = z.infer<typeof orderItem>;
export type Order = z.infer<typeof order>;

type Filters = { status?: Order["status"]; customer?: string; processor?: string };
type Relation = "customer" | "line_items";

/** @see /orders */
export const orders = collection("/orders", order, (verb) => ({
  list: verb.list<ListParams<Relation> & Filters>(),
  get: verb.get<ById & Expand<Relation>>(),
}));

/** @see /order_items */
export const orderItems = collection("/order_items", orderItem, (verb) => ({ get: verb.get<ById>() }));
