import * as z from "zod";
import { type ById, collection } from "../lib/resource.ts";
import { dated, expandable, identity, money, openEnum, relationId, several } from "../models/fields.ts";
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

export const order = z.object({
  ...dated,
  status: openEnum("succeeded", "pending", "failed", "refunded", "partially_refunded"),
  ...money,
  /** In the currency's minor unit. */
  amountRefunded: z.int(),
  customer: expandable(customer),
  checkout: relationId,
  lineItems: several(expandable(orderItem)),
});

export type OrderItem = z.infer<typeof orderItem>;
export type Order = z.infer<typeof order>;

type Filters = { status?: Order["status"]; customer?: string; processor?: string };

/** @see GET /orders */
export const orders = collection("/orders", order, (verb) => verb.read<ById, Filters, "customer" | "line_items">());

/** @see GET /order_items/{id} */
export const orderItems = collection("/order_items", orderItem, (verb) => ({ get: verb.get<ById>() }));
