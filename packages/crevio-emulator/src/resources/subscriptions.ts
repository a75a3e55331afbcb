import { z } from "zod";
import { amount, count, optional, time } from "../core/fields.ts";
import { invalid } from "../core/problem.ts";
import type { Resource, Row } from "../core/resource.ts";
import { renew } from "../payment/renewal.ts";

const status = z.enum(["active", "canceled", "paused", "past_due", "unpaid", "incomplete", "trialing"]);

const fields = z.object({
  status: status.nullable().default("active"),
  quantity: z.int().min(1).default(1),
  current_period_start: optional(time),
  current_period_end: optional(time),
  trial_ends_at: optional(time),
  ends_at: optional(time),
  canceled: z.boolean().default(false),
  paused: z.boolean().default(false),
  customer: z.string(),
  checkout: z.string(),
  price_variant: z.string(),
  /** Of one period and one piece. */
  amount,
  discount: optional(z.string()),
  /** From which periods are counted. */
  anchor: time,
  /** How many were made so far. */
  payments: count.default(0),
});

export type Subscription = Row<typeof fields>;

export const subscriptions: Resource<typeof fields> = {
  path: "subscriptions",
  prefix: "sub",
  fields,
  verbs: ["list", "get"],
  order: "newest",
  filters: ["status"],
  relations: { customer: "customers", price_variant: "price_variants" },
  private: ["customer", "checkout", "price_variant", "amount", "discount", "anchor", "payments"],
  // guess: what each of these does, and when.
  actions: {
    cancel(row, _body, shop) {
      if (row.ends_at !== null) throw invalid({ status: ["is one that ends already"] });
      const end = isRunning(row) ? {} : { status: "canceled", current_period_end: shop.clock.now() };
      const facts = { current_period_end: row.current_period_end, ...end, canceled: true, paused: false };
      shop.subscriptions.change(row, { ...facts, ends_at: facts.current_period_end });
    },
    pause(row, _body, shop) {
      const why = row.ends_at === null ? row.status : "one that ends";
      if (!isRunning(row) || row.ends_at !== null) throw invalid({ status: [`is ${why} and cannot be paused`] });
      shop.subscriptions.change(row, { status: "paused", paused: true });
    },
    resume(row, _body, shop) {
      const isLeaving = row.canceled && isRunning(row);
      if (!row.paused && !isLeaving) throw invalid({ status: [`is ${row.status} and cannot be resumed`] });
      const now = shop.clock.now();
      const isTrial = row.trial_ends_at !== null && row.trial_ends_at > now;
      const facts = { canceled: false, paused: false, ends_at: null, status: isTrial ? "trialing" : "active" };
      if (row.current_period_end !== null && row.current_period_end > now) return shop.subscriptions.change(row, facts);
      shop.subscriptions.change(row, { ...facts, anchor: now, current_period_end: now });
      renew(row, shop);
    },
  },
  due: (row) => (isRunning(row) ? (row.ends_at ?? row.current_period_end) : null),
  lapse: renew,
};

function isRunning({ status }: Subscription): boolean {
  return status === "active" || status === "trialing";
}
