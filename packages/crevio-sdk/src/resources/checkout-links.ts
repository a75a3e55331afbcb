import * as z from "zod";
import { type ById, collection, type Fields } from "../lib/resource.ts";
import { dated, expandable, maybe, several } from "../models/fields.ts";
import { discount } from "./discounts.ts";
import { priceVariant } from "./price-variants.ts";

export const checkoutLink = z.object({
  ...dated,
  name: z.string(),
  /** Where the buyer goes after paying. */
  successUrl: maybe(z.string()),
  allowDiscountCodes: z.boolean(),
  metadata: z.record(z.string(), z.unknown()),
  /** The address to share. */
  url: z.string(),
  discount: maybe(expandable(discount)),
  priceVariants: several(expandable(priceVariant)),
});

export type CheckoutLink = z.infer<typeof checkoutLink>;

// guess: which fields can be written. Relations are given by their ids; there is at least one price variant.
export type CheckoutLinkFields = Fields<CheckoutLink, "name" | "successUrl" | "allowDiscountCodes" | "metadata"> & {
  discount?: string | null;
  priceVariants?: readonly string[];
};

/** @see GET /checkout_links */
export const checkoutLinks = collection("/checkout_links", checkoutLink, (verb) => ({
  ...verb.read<ById, object, "discount" | "price_variants">(),
  create: verb.create<CheckoutLinkFields & { name: string; priceVariants: readonly string[] }>(),
  update: verb.update<ById & CheckoutLinkFields>(),
  delete: verb.delete<ById>(),
}));
