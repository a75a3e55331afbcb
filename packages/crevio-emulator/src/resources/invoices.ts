import { z } from "zod";
import { amount, currency, optional, text, time } from "../core/fields.ts";
import { invalid } from "../core/problem.ts";
import type { Resource, Row, Wire } from "../core/resource.ts";
import { dueToday } from "../payment/due-today.ts";
import type { Shop } from "../shop.ts";

const fields = z.object({
  status: z.enum(["open", "paid", "past_due", "void"]).default("open"),
  number: text,
  description: optional(z.string().max(500)),
  customer_name: optional(z.string()),
  email_address: optional(z.email()),
  due_at: optional(time),
  paid_at: optional(time),
  amount,
  currency,
  price_variant: z.string(),
  customer: optional(z.string()),
  order: optional(z.string()),
  collection_method: z.enum(["send_invoice", "charge_automatically"]).default("send_invoice"),
});

export type Invoice = Row<typeof fields>;

const told = { open: "updated", paid: "paid", past_due: "past_due", void: "voided" } as const;

export const invoices: Resource<typeof fields> = {
  path: "invoices",
  prefix: "inv",
  fields,
  verbs: ["list", "get", "create"],
  order: "newest",
  filters: ["status", "customer"],
  private: ["collection_method"],
  relations: { customer: "customers", price_variant: "price_variants", order: "orders" },
  needs: { email_address: ({ customer }) => customer === null },
  readOnly: ["status", "paid_at", "order"],
  create: billed,
  actions: {
    void(row, _body, shop) {
      if (!isPayable(row)) throw invalid({ status: [`is ${row.status} and can no longer be voided`] });
      shop.invoices.change(row, { status: "void" });
    },
  },
  event: (change, row) => `invoice.${change === "updated" ? told[row.status] : change}`,
  due: (row) => (row.status === "open" ? row.due_at : null),
  lapse: (row, shop) => shop.invoices.change(row, { status: "past_due" }),
};

/** Whether somebody can still pay it. That a late one can be paid is a guess. */
export function isPayable(invoice: Invoice): boolean {
  return invoice.status === "open" || invoice.status === "past_due";
}

// guess: all of the body.
function billed(body: Wire, shop: Shop): Wire {
  const variant = shop.priceVariants.find(String(body.price_variant));
  const customer = shop.customers.find(String(body.customer));
  return {
    customer_name: customer?.name,
    email_address: customer?.email,
    ...body,
    number: `INV-${String(shop.invoices.rows().length + 1).padStart(4, "0")}`,
    amount: variant ? dueToday(variant) : 0,
    currency: variant?.currency ?? "usd",
  };
}
