import { type Priced, priceOf } from "../price";

/** The fields of a price variant that make up what a buyer agrees to. Stock, and what it cost before, are not among them. */
const TEXTS = ["amountType", "currency", "billingType", "recurringInterval"] as const;
const NUMBERS = [
  "amount",
  "intervalCount",
  "installmentCount",
  "setupFeeAmount",
  "trialPeriodDays",
  "revokeAfterDays",
  "minimumAmount",
] as const;

type Agreed = Pick<Priced, (typeof TEXTS)[number] | (typeof NUMBERS)[number]>;

/** A price as one line of text, such as `amountType=fixed&currency=usd&billingType=one_time&amount=1200`: the same price is the same text. */
export function writeSeenPrice(variant: Agreed): string {
  const agreed = variant.recurringInterval ? variant : { ...variant, intervalCount: null };
  const fields = [...TEXTS, ...NUMBERS].flatMap((name) => {
    const value = agreed[name];
    return value === null ? [] : [[name, String(value)]];
  });
  return new URLSearchParams(fields).toString();
}

/**
 * The price that somebody saw, as a variant that costs it, or `null` if the text is none.
 *
 * It comes from a browser: it can be compared and shown, and decides nothing.
 */
export function readSeenPrice(text: string): Priced | null {
  if (text.length > 400) return null;
  const fields = new URLSearchParams(text);
  const word = (name: (typeof TEXTS)[number]) => wordOf(fields.get(name));
  const number = (name: (typeof NUMBERS)[number]) => numberOf(fields.get(name));
  const amountType = word("amountType");
  if (!amountType) return null;
  const seen: Priced = {
    amountType,
    amount: number("amount"),
    billingType: word("billingType"),
    currency: word("currency"),
    recurringInterval: word("recurringInterval"),
    intervalCount: number("intervalCount"),
    installmentCount: number("installmentCount"),
    setupFeeAmount: number("setupFeeAmount"),
    trialPeriodDays: number("trialPeriodDays"),
    revokeAfterDays: number("revokeAfterDays"),
    minimumAmount: number("minimumAmount"),
    maximumAmount: null,
    presetAmount: null,
    archived: false,
    hidden: false,
    discountedFromAmount: null,
    quantityAvailable: null,
    waitlist: false,
  };
  // What would be written otherwise was not written here.
  return writeSeenPrice(seen) === text ? seen : null;
}

/** The price in words, such as "$18 every month (14 days free first)", or `null` if the text is none. */
export function seenPriceInWords(text: string): string | null {
  const seen = readSeenPrice(text);
  if (!seen) return null;
  const { amount, rhythm, terms } = priceOf(seen);
  return [amount, rhythm, terms.length > 0 && `(${terms.join(", ")})`].filter(Boolean).join(" ");
}

function wordOf(text: string | null): string | null {
  return text && /^[a-z_]{1,20}$/i.test(text) ? text : null;
}

function numberOf(text: string | null): number | null {
  return text && /^\d{1,12}$/.test(text) ? Number(text) : null;
}
