import * as z from "zod";
import { expandable, identity, objects, openEnum, relationId, timestamps } from "../models/fields.ts";
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
  status: openEnum<"succeeded" | "pending" | "failed" | "refunded" | "partially_refunded">(),
  amount: z.int(),
  amountRefunded: z.int(),
  currency: z.string(),
  customer: expandable(customer),
  checkout: relationId,
  /** Empty unless expanded. */
  lineItems: objects(orderItem),
  ...timestamps,
});

export type OrderItem = z.infer<typeof orderItem>;
export type Order = z.infer<typeof order>;
