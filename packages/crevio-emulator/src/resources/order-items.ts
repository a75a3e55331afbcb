import { z } from "zod";
import { type Resource, untold } from "../core/resource.ts";

const fields = z.object({
  quantity: z.int().min(1),
  price_variant: z.string(),
  product: z.string(),
  order: z.string(),
});

export const orderItems: Resource<typeof fields> = {
  path: "order_items",
  object: "order_item",
  prefix: "ordi",
  fields,
  verbs: ["get"],
  order: "inserted",
  group: "order",
  private: ["created_at", "updated_at"],
  event: untold,
  relations: { price_variant: "price_variants", product: "products", order: "orders" },
};
