import * as z from "zod";
import { type ById, collection, type ListParams } from "../lib/resource.ts";
import {
  dateTime,
  type Fields,
  guessed,
  guessedTimestamps,
  identity,
  openEnum,
  relationId,
  several,
} from "../models/fields.ts";

// guess: all but `id` and `object`; the fields are taken from an older page.
export const discount = z.object({
  ...identity,
  /** Unique whatever its case. */
  code: guessed(z.string()),
  status: guessed(openEnum("active", "expired", "scheduled")),
  discountType: guessed(openEnum("amount_off", "percent_off")),
  /** In the minor unit of `currency`. */
  amountOff: guessed(z.int()),
  /** 1 to 100. */
  percentOff: guessed(z.number()),
  /** ISO 4217, lower case. */
  currency: guessed(z.string()),
  duration: guessed(openEnum("once", "forever", "repeating")),
  durationInMonths: guessed(z.int()),
  redeemBy: guessed(dateTime),
  maxRedemptions: guessed(z.int()),
  timesRedeemed: guessed(z.int()),
  /** Ids of those it is for. */
  priceVariants: guessed(several(relationId)),
  ...guessedTimestamps,
});

export type Discount = z.infer<typeof discount>;

type SetByCrevio = "id" | "object" | "status" | "timesRedeemed" | "createdAt" | "updatedAt";

// guess: that all other fields can be written.
export type DiscountFields = Fields<Discount, Exclude<keyof Discount, SetByCrevio>>;

/** @see /discounts */
export const discounts = collection("/discounts", discount, (verb) => ({
  list: verb.list<ListParams & { status?: NonNullable<Discount["status"]> }>(),
  get: verb.get<ById>(),
  create: verb.create<DiscountFields & { code: string }>(),
  update: verb.update<ById & DiscountFields>(),
  delete: verb.delete<ById>(),
}));
