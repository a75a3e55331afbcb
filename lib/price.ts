import { formatMoney } from "./money";

/**
 * What a price variant costs and whether it can be had, in words. The one place that does arithmetic on prices:
 * card, product page, checkout and machine-readable data all say what this says.
 */
export interface Price {
  /** "$129", "Free", "From $2", or "Price at checkout" where the API says something this shop does not know. */
  amount: string;
  /** The amount before a discount, or `null`. */
  was: string | null;
  /** "every month", "every quarter", "3 payments, every month"; `null` for a single payment. */
  rhythm: string | null;
  /** Further terms, one short sentence each: trial, set-up fee, total of a plan, end of access, stock. */
  terms: string[];
  availability: "available" | "waitlist" | "sold out";
  /** What the button says. */
  action: string;
}

/** The fields of a price variant that decide its price. Amounts in the currency's minor unit. */
export interface Priced {
  amount: number | null;
  amountType: string;
  billingType: string | null;
  currency: string | null;
  recurringInterval: string | null;
  intervalCount: number | null;
  installmentCount: number | null;
  setupFeeAmount: number | null;
  trialPeriodDays: number | null;
  revokeAfterDays: number | null;
  quantityAvailable: number | null;
  waitlist: boolean;
  discountedFromAmount: number | null;
  minimumAmount: number | null;
  presetAmount: number | null;
}

interface Listed {
  archived: boolean;
  hidden: boolean;
  position: number;
}

/** The variants a visitor may see, in the merchant's order. */
export function visibleVariants<Variant extends Listed>(variants: Variant[]): Variant[] {
  return variants.filter((variant) => !variant.archived && !variant.hidden).sort((a, b) => a.position - b.position);
}

export function priceOf(variant: Priced, locale: string): Price {
  const { currency } = variant;
  if (!currency && !isFree(variant)) return unpriced(variant);
  const money = (amount: number) => formatMoney(amount, currency ?? "", locale);
  const availability = availabilityOf(variant);
  return {
    amount: headline(variant, money),
    was: isDiscounted(variant) ? money(variant.discountedFromAmount) : null,
    rhythm: rhythmOf(variant),
    terms: [...billingTerms(variant, money), ...accessTerms(variant)],
    availability,
    action: actionOf(variant, availability),
  };
}

/**
 * What a card says of all its visible variants: the lowest price that can be had, with "from" only where prices differ.
 * `null` for a product without a visible variant.
 */
export function cardPrice(variants: (Priced & Listed)[], locale: string): (Price & { isFrom: boolean }) | null {
  const visible = visibleVariants(variants);
  const offered = visible.filter((variant) => availabilityOf(variant) !== "sold out");
  const [lowest] = [...(offered.length > 0 ? offered : visible)].sort((a, b) => lowestAmount(a) - lowestAmount(b));
  if (!lowest) return null;
  const price = priceOf(lowest, locale);
  const isFrom = offered.some((variant) => {
    const other = priceOf(variant, locale);
    return other.amount !== price.amount || other.rhythm !== price.rhythm;
  });
  return { ...price, isFrom };
}

/** An amount without a currency says nothing; the hosted page knows more. */
function unpriced(variant: Priced): Price {
  const availability = availabilityOf(variant);
  const action = actionOf(variant, availability);
  return { amount: "Price at checkout", was: null, rhythm: null, terms: accessTerms(variant), availability, action };
}

function isFree({ amountType, amount }: Priced): boolean {
  return amountType === "free" || (amountType !== "custom" && amount === 0);
}

function headline(variant: Priced, money: (amount: number) => string): string {
  if (variant.amountType === "custom") {
    return variant.minimumAmount ? `From ${money(variant.minimumAmount)}` : "Name your price";
  }
  if (isFree(variant)) return "Free";
  return variant.amount === null ? "Price at checkout" : money(variant.amount);
}

function isDiscounted(variant: Priced): variant is Priced & { discountedFromAmount: number } {
  return (
    variant.discountedFromAmount !== null && variant.amount !== null && variant.discountedFromAmount > variant.amount
  );
}

function rhythmOf(variant: Priced): string | null {
  if (variant.installmentCount !== null && variant.installmentCount > 1) {
    return `${variant.installmentCount} payments, ${every(variant) ?? "one at a time"}`;
  }
  return every(variant);
}

function every({ recurringInterval: interval, intervalCount }: Priced): string | null {
  if (!interval) return null;
  const count = Math.max(1, intervalCount ?? 1);
  if (interval === "month" && count === 3) return "every quarter";
  return count === 1 ? `every ${interval}` : `every ${count} ${interval}s`;
}

function billingTerms(variant: Priced, money: (amount: number) => string): string[] {
  const terms: string[] = [];
  if (variant.trialPeriodDays) terms.push(`${count(variant.trialPeriodDays, "day")} free first`);
  if (variant.setupFeeAmount) terms.push(`${money(variant.setupFeeAmount)} once to set up`);
  if (variant.installmentCount !== null && variant.installmentCount > 1 && variant.amount !== null) {
    terms.push(`${money(variant.amount * variant.installmentCount)} in total`);
  }
  if (variant.amountType === "custom" && variant.presetAmount) {
    terms.push(`${money(variant.presetAmount)} suggested`);
  }
  return terms;
}

function accessTerms(variant: Priced): string[] {
  const terms: string[] = [];
  if (variant.revokeAfterDays) terms.push(`Access for ${count(variant.revokeAfterDays, "day")}`);
  if (variant.quantityAvailable !== null && variant.quantityAvailable > 0)
    terms.push(`${variant.quantityAvailable} left`);
  return terms;
}

function availabilityOf(variant: Priced): Price["availability"] {
  if (variant.waitlist) return "waitlist";
  return variant.quantityAvailable !== null && variant.quantityAvailable <= 0 ? "sold out" : "available";
}

function actionOf(variant: Priced, availability: Price["availability"]): string {
  if (availability === "waitlist") return "Join the waitlist";
  if (availability === "sold out") return "Sold out";
  if (variant.amountType === "custom") return "Name your price";
  if (isFree(variant)) return "Get it free";
  if (variant.trialPeriodDays) return "Start the trial";
  return variant.billingType === "subscription" ? "Subscribe" : "Buy now";
}

/** What is paid in all before anything renews, so that an instalment never passes for a low price. */
function lowestAmount(variant: Priced): number {
  if (variant.amountType === "free") return 0;
  if (variant.amountType === "custom") return variant.minimumAmount ?? 0;
  return variant.amount === null
    ? Number.POSITIVE_INFINITY
    : variant.amount * Math.max(1, variant.installmentCount ?? 1);
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
