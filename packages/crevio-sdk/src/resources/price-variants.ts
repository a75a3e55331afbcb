import * as z from "zod";
import { type ById, collection, type Fields } from "../lib/resource.ts";
import { alike, dated, maybe, openEnum, relationId } from "../models/fields.ts";

/** Amounts are in the currency's minor unit. */
export const priceVariant = z.object({
  ...dated,
  name: z.string(),
  ...alike(maybe(z.int()), "amount", "setupFeeAmount", "minimumAmount", "maximumAmount", "presetAmount"),
  /** `custom`: pay what you want, from `minimumAmount` to `maximumAmount`, starting at `presetAmount`. */
  amountType: openEnum("free", "fixed", "custom"),
  /** A payment plan has an `installmentCount`. */
  billingType: openEnum("one_time", "subscription"),
  recurringInterval: maybe(openEnum("day", "week", "month", "year")),
  /** Intervals between two payments: 3 × `month` is quarterly. */
  intervalCount: z.int(),
  ...alike(maybe(z.int()), "installmentCount", "trialPeriodDays"),
  /** Days after which the buyer's access ends. */
  revokeAfterDays: maybe(z.int()),
  /** Stock left, `null` if unlimited. */
  quantityAvailable: maybe(z.int()),
  ...alike(z.boolean(), "archived", "hidden"),
  /** Cannot be bought yet; one may join. */
  waitlist: z.boolean(),
  position: z.int(),
  /** ISO 4217, lower case. */
  currency: maybe(z.string()),
  /** The price to strike through. */
  discountedFromAmount: maybe(z.int()),
  /** Crevio's hosted page: a plain link buys the variant. */
  purchaseUrl: z.string(),
  product: relationId,
  benefits: maybe(z.array(z.string())),
});

export type PriceVariant = z.infer<typeof priceVariant>;

type SetByCrevio = keyof typeof dated | "archived" | "purchaseUrl" | "product";

// guess: that all other fields can be written.
export type PriceVariantFields = Fields<PriceVariant, Exclude<keyof PriceVariant, SetByCrevio>>;

/** @see GET /price_variants */
export const priceVariants = collection("/price_variants", priceVariant, (verb) => ({
  ...verb.read<ById, { product?: string }>(),
  create: verb.create<PriceVariantFields & { product: string }>(),
  update: verb.update<ById & PriceVariantFields>(),
  // guess: the path, by analogy with the actions of other resources.
  archive: verb.action<ById>("archive"),
}));
