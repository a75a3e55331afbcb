import { z } from "zod";
import { formatAmount, parseAmount } from "../money.ts";
import { boundsOf } from "../payment/due-today.ts";
import type { Lines } from "../payment/lines.ts";
import type { PriceVariant } from "../resources/price-variants.ts";
import type { Shop } from "../shop.ts";

/** What the buttons of a hosted page send; the prices a buyer names are beside it. */
export const buyerFormSchema = z.looseObject({
  action: z.enum(["show", "apply", "pay", "decline", "join"]).default("show"),
  code: z.string().trim().default(""),
  email: z.string().trim().default(""),
});

export type BuyerForm = z.infer<typeof buyerFormSchema>;

export function isEmail(text: string): boolean {
  return z.email().safeParse(text).success;
}

/** The lines with the prices the buyer named, or a sentence that says what is wrong with one. */
export function withChosenAmounts(lines: Lines, form: BuyerForm, shop: Shop): Lines | string {
  const priced: Lines = [];
  for (const [index, line] of lines.entries()) {
    const chosen = chosenAmount(shop.priceVariants.get(line.price_variant), form[`amount_${index}`]);
    if (typeof chosen === "string") return chosen;
    priced.push({ ...line, chosen_amount: chosen });
  }
  return priced;
}

function chosenAmount(variant: PriceVariant, typed: unknown): number | null | string {
  const bounds = boundsOf(variant);
  if (!bounds) return null;
  const amount = typeof typed === "string" ? parseAmount(typed, variant.currency) : bounds.preset;
  if (amount === null) return "Please enter your price as a number.";
  if (amount < bounds.minimum) return `The lowest price is ${formatAmount(bounds.minimum, variant.currency)}.`;
  if (bounds.maximum !== null && amount > bounds.maximum) {
    return `The highest price is ${formatAmount(bounds.maximum, variant.currency)}.`;
  }
  return amount;
}
