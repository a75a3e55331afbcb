import * as z from "zod";
import { type ById, collection, type ListParams } from "../lib/resource.ts";
import { dateTime, identity, maybe, relationId } from "../models/fields.ts";

export const refund = z.object({
  ...identity,
  /** In the currency's minor unit. */
  amount: z.int(),
  /** ISO 4217, lower case. */
  currency: z.string(),
  // guess: `null` where none was given.
  reason: maybe(z.string()),
  status: z.string(),
  provider: z.string(),
  metadata: z.record(z.string(), z.unknown()),
  order: relationId,
  createdAt: dateTime,
});

export type Refund = z.infer<typeof refund>;

export type RefundFields = {
  /** Id of the order. */
  order: string;
  /** In the currency's minor unit; all that was paid if left out. */
  amount?: number;
  reason?: string;
  notes?: string;
};

/** @see /refunds */
export const refunds = collection("/refunds", refund, (verb) => ({
  list: verb.list<ListParams & { order?: string }>(),
  get: verb.get<ById>(),
  create: verb.create<RefundFields>(),
}));
