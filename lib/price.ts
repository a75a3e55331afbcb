import { decimalAmount, formatMoney } from "./money";
import { type Action, type Availability, actionOf, availabilityOf, type Sale } from "./price/availability";
import { type Charge, type Chargeable, chargeOf, costOf, isFree, paymentOf } from "./price/charge";
import { rhythmText } from "./price/rhythm";
import { accessTerms, billingTerms } from "./price/terms";
import { messages, site } from "./site";

/**
 * What a price variant costs, whether it can be had and what its button does. Card, product page, cart and machine-readable data all
 * say what this says. It is the same on the server and in a browser.
 */
export interface Price {
  /** "$129", "Free", "From $2", "Name your price", or "Price at checkout" where only the hosted page knows. */
  amount: string;
  /** The amount before a discount, or `null`. */
  was: string | null;
  /** "every month", "every quarter", "every month, 3 payments"; `null` for a single payment. Reads on from `amount`. */
  rhythm: string | null;
  /** Further terms, one short phrase each: trial, set-up fee, total of a plan, bounds of an own price, end of access, stock. */
  terms: string[];
  availability: Availability;
  /** "sold out", "waitlist", …; `null` for what can be bought. */
  notice: string | null;
  action: Action;
  /** `null` where only the hosted page knows. */
  charge: Charge | null;
  /** The price for machines, such as `1234.500` of `KWD`: of a plan the total, of an own price the least. `null` where unknown. */
  value: { amount: string; currency: string } | null;
}

/** The fields of a price variant that decide its price. Amounts in the currency's minor unit. */
export interface Priced extends Chargeable {
  archived: boolean;
  discountedFromAmount: number | null;
  hidden: boolean;
  maximumAmount: number | null;
  minimumAmount: number | null;
  presetAmount: number | null;
  quantityAvailable: number | null;
  revokeAfterDays: number | null;
  waitlist: boolean;
}

/** What a product says of all its variants. */
export interface PriceContext {
  /** Open where it is left out. */
  sale?: Sale;
  /** The merchant's own words for buying. */
  buttonCta?: string | null;
}

/** The language of a price. */
export interface Wording {
  locale: string;
  words: typeof messages.price;
}

export const wordingOfSite: Wording = { locale: site.locale, words: messages.price };

/** The variants a visitor may see, in the merchant's order. */
export function visibleVariants<Variant extends Pick<Priced, "archived" | "hidden"> & { position: number }>(
  variants: Variant[],
): Variant[] {
  return variants.filter((variant) => !variant.archived && !variant.hidden).sort((a, b) => a.position - b.position);
}

/** @param context the product, or as much of it as is known. */
export function priceOf(
  variant: Priced,
  context: PriceContext = {},
  { locale, words }: Wording = wordingOfSite,
): Price {
  const { currency } = variant;
  const money = currency ? (amount: number) => formatMoney(amount, currency, locale) : null;
  const availability = availabilityOf(variant, context.sale ?? "open");
  return {
    amount: headline(variant, money, words),
    was: money && isDiscounted(variant) ? money(variant.discountedFromAmount) : null,
    rhythm: paymentOf(variant) === 0 ? null : rhythmText(variant, words),
    terms: [...billingTerms(variant, money, words), ...accessTerms(variant, words)],
    availability,
    notice: availability === "available" ? null : words.notices[availability],
    action: actionOf(variant, availability, words, context.buttonCta ?? null),
    charge: chargeOf(variant),
    value: machineValue(variant),
  };
}

/** An amount without a currency says nothing. */
function headline(variant: Priced, money: ((amount: number) => string) | null, words: Wording["words"]): string {
  if (variant.amountType === "custom") {
    return money && variant.minimumAmount !== null ? words.from(money(variant.minimumAmount)) : words.custom;
  }
  if (isFree(variant)) return words.free;
  const payment = paymentOf(variant);
  return money && payment !== null ? money(payment) : words.atCheckout;
}

function isDiscounted(variant: Priced): variant is Priced & { discountedFromAmount: number } {
  const payment = paymentOf(variant);
  return payment !== null && variant.discountedFromAmount !== null && variant.discountedFromAmount > payment;
}

function machineValue(variant: Priced): Price["value"] {
  const cost = costOf(variant);
  if (cost === null || !variant.currency) return null;
  return { amount: decimalAmount(cost, variant.currency), currency: variant.currency.toUpperCase() };
}
