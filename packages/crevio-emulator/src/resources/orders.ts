import { z } from "zod";
import { amount, currency } from "../core/fields.ts";
import { type Resource, type Row, untold } from "../core/resource.ts";

const fields = z.object({
  status: z.enum(["succeeded", "pending", "failed", "refunded", "partially_refunded"]),
  amount,
  amount_refunded: amount.default(0),
  currency,
  customer: z.string(),
  checkout: z.string(),
  processor: z.string().default("stripe"),
});

export type Order = Row<typeof fields>;

export const orders: Resource<typeof fields> = {
  path: "orders",
  prefix: "ord",
  fields,
  verbs: ["list", "get"],
  order: "newest",
  filters: ["status", "customer", "processor"],
  private: ["processor"],
  present: (row, shop) => ({ line_items: shop.orderItems.rows(row.id).map((item) => item.id) }),
  relations: { customer: "customers", line_items: "order_items" },
};

const itemFields = z.object({
  quantity: z.int().min(1),
  price_variant: z.string(),
  product: z.string(),
  order: z.string(),
});

export const orderItems: Resource<typeof itemFields> = {
  path: "order_items",
  prefix: "ordi",
  fields: itemFields,
  verbs: ["get"],
  group: "order",
  private: ["created_at", "updated_at"],
  event: untold,
  relations: { price_variant: "price_variants", product: "products", order: "orders" },
};
