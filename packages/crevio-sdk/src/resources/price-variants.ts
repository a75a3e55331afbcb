import * as z from "zod";
import { type ById, collection, type ListParams } from "../lib/resource.ts";
import { type Fields, identity, maybe, openEnum, relationId, timestamps } from "../models/fields.ts";

/** Amounts are in the currency's minor unit. */
export const priceVariant = z.object({
  ...identity,
  name: z.string(),
  amount: maybe(z.int()),
  /** `custom`: pay what you want, from `minimumAmount` to `maximumAmount`, starting at `presetAmount`. */
  amountType: openEnum("free", "fixed", "custom"),
  /** A payment plan has an `installmentCount`. */
  billingType: openEnum("one_time", "subscription"),
  recurringInterval: maybe(openEnum("day", "week", "month", "year")),
  /** Intervals between two payments: 3 × `month` is quarterly. */
  intervalCount: z.int(),
  installmentCount: maybe(z.int()),
  setupFeeAmount: maybe(z.int()),
  trialPeriodDays: maybe(z.int()),
  /** Days after which the buyer's access ends. */
  revokeAfterDays: maybe(z.int()),
  /** Stock left, `null` if unlimited. */
  quantityAvailable: maybe(z.int()),
  archived: z.boolean(),
  hidden: z.boolean(),
  /** Cannot be bought yet; one may join. */
  waitlist: z.boolean(),
  position: z.int(),
  /** ISO 4217, lower case. */
  currency: maybe(z.string()),
  /** The price to strike through. */
  discountedFromAmount: maybe(z.int()),
  minimumAmount: maybe(z.int()),
  maximumAmount: maybe(z.int()),
  presetAmount: maybe(z.int()),
  /** Crevio's hosted page: a plain link buys the variant. */
  purchaseUrl: z.string(),
  product: relationId,
  benefits: maybe(z.array(z.string())),
  ...timestamps,
});

export type PriceVariant = z.infer<typeof priceVariant>;

type SetByCrevio = "id" | "object" | "archived" | "currency" | "purchaseUrl" | "product" | "createdAt" | "updatedAt";

// guess: that all other fields can be written.
export type PriceVariantFields = Fields<PriceVariant, Exclude<keyof PriceVariant, SetByCrevio>>;

/** @see /price_variants */
export const priceVariants = collection("/price_variants", priceVariant, (verb) => ({
  list: verb.list<ListParams & { product?: string }>(),
  get: verb.get<ById>(),
  create: verb.create<PriceVariantFields & { product: string }>(),
  update: verb.update<ById & PriceVariantFields>(),
  // guess: the path, by analogy with the actions of other resources.
  archive: verb.action<ById>("archive"),
}));
