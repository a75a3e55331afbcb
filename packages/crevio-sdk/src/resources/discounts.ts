import * as z from "zod";
import { type ById, collection, type Fields } from "../lib/resource.ts";
import { alike, dateTime, guessed, guessedDated, openEnum, relationId, several } from "../models/fields.ts";

// guess: all but `id` and `object`; the fields are taken from an older page.
export const discount = z.object({
  ...guessedDated,
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
  redeemBy: guessed(dateTime),
  ...alike(guessed(z.int()), "durationInMonths", "maxRedemptions", "timesRedeemed"),
  /** Ids of those it is for. */
  priceVariants: guessed(several(relationId)),
});

export type Discount = z.infer<typeof discount>;

type SetByCrevio = keyof typeof guessedDated | "status" | "timesRedeemed";

// guess: that all other fields can be written.
export type DiscountFields = Fields<Discount, Exclude<keyof Discount, SetByCrevio>>;

/** @see GET /discounts */
export const discounts = collection("/discounts", discount, (verb) => ({
  ...verb.read<ById, { status?: Exclude<Discount["status"], null> }>(),
  create: verb.create<DiscountFields & { code: string }>(),
  update: verb.update<ById & DiscountFields>(),
  delete: verb.delete<ById>(),
}));
