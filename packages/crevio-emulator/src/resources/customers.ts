import { z } from "zod";
import { amount, count, optional, time } from "../core/fields.ts";
import type { Resource, Row } from "../core/resource.ts";

const fields = z.object({
  email: z.email(),
  name: optional(z.string()),
  first_name: optional(z.string()),
  last_name: optional(z.string()),
  phone_number: optional(z.string()),
  customer_type: z.enum(["lead", "free", "paid"]).default("lead"),
  orders_count: count.default(0),
  total_spend: amount.default(0),
  tags: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
  confirmed_at: optional(time),
});

export type Customer = Row<typeof fields>;

export const customers: Resource<typeof fields> = {
  path: "customers",
  prefix: "cus",
  fields,
  verbs: ["list", "get", "create", "update"],
  order: "newest",
  filters: ["customer_type"],
  search: ["name", "first_name", "last_name", "email"],
  unique: "email",
  readOnly: ["customer_type", "orders_count", "total_spend", "tags", "confirmed_at"],
  event: (change, row) => (change === "created" && row.customer_type === "lead" ? "lead.created" : null),
};
