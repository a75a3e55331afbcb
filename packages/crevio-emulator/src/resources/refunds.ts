import { z } from "zod";
import { amount, currency, optional, read, record } from "../core/fields.ts";
import { invalid } from "../core/problem.ts";
import type { Resource, Wire } from "../core/resource.ts";
import type { Shop } from "../shop.ts";

const fields = z.object({
  amount,
  currency,
  reason: optional(z.string()),
  status: z.enum(["pending", "succeeded", "failed"]).default("succeeded"),
  provider: z.string().default("stripe"),
  metadata: record.default({}),
  order: z.string(),
  notes: optional(z.string()),
});

// guess: the prefix, and that a refund is told.
export const refunds: Resource<typeof fields> = {
  path: "refunds",
  prefix: "re",
  fields,
  verbs: ["list", "get", "create"],
  order: "newest",
  filters: ["order"],
  relations: { order: "orders" },
  private: ["notes", "updated_at"],
  create: refunded,
  follow(change, row, shop) {
    if (change !== "created") return;
    const order = shop.orders.get(row.order);
    const amount_refunded = order.amount_refunded + row.amount;
    const status = amount_refunded < order.amount ? "partially_refunded" : "refunded";
    shop.orders.change(order, { amount_refunded, status });
  },
};

const { reason, notes } = fields.shape;
const createBody = z.object({ order: z.string(), amount: z.int().min(1).nullish(), reason, notes });

function refunded(body: Wire, shop: Shop): Wire {
  const facts = read(createBody, body);
  const order = shop.orders.find(facts.order);
  if (!order) throw invalid({ order: ["must exist"] });
  const isPaid = order.status === "succeeded" || order.status === "partially_refunded";
  const left = isPaid ? order.amount - order.amount_refunded : 0;
  if (left === 0) throw invalid({ order: [`is ${order.status} and leaves nothing to refund`] });
  const amount = facts.amount ?? left;
  if (amount > left) throw invalid({ amount: [`must be at most ${left}, which is left to refund`] });
  return { ...facts, amount, currency: order.currency };
}
