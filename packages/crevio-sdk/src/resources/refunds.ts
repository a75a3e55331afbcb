import * as z from "zod";
import { type ById, collection } from "../lib/resource.ts";
import { alike, dateTime, identity, maybe, money, relationId } from "../models/fields.ts";

export const refund = z.object({
  ...identity,
  ...money,
  // guess: `null` where none was given.
  reason: maybe(z.string()),
  ...alike(z.string(), "status", "provider"),
  metadata: z.record(z.string(), z.unknown()),
  order: relationId,
  createdAt: dateTime,
});

export type Refund = z.infer<typeof refund>;

/** `order` is an id; `amount` is in the currency's minor unit, and all that was paid if left out. */
export type RefundFields = { order: string; amount?: number; reason?: string; notes?: string };

/** @see GET /refunds */
export const refunds = collection("/refunds", refund, (verb) => ({
  ...verb.read<ById, { order?: string }>(),
  create: verb.create<RefundFields>(),
}));
