import * as de from "../messages/de";
import * as en from "../messages/en";
import type { Price, Priced, Wording } from "./price";

/** A fixed price of 4800, changed. */
export function variantOf(changes: Partial<Priced & { position: number }> = {}): Priced & { position: number } {
  return {
    amount: 4800,
    amountType: "fixed",
    archived: false,
    billingType: "one_time",
    currency: "usd",
    discountedFromAmount: null,
    hidden: false,
    installmentCount: null,
    intervalCount: 1,
    maximumAmount: null,
    minimumAmount: null,
    position: 1,
    presetAmount: null,
    quantityAvailable: null,
    recurringInterval: null,
    revokeAfterDays: null,
    setupFeeAmount: null,
    trialPeriodDays: null,
    waitlist: false,
    ...changes,
  };
}

export const english: Wording = { locale: "en-US", words: en.price };
export const german: Wording = { locale: "de-DE", words: de.price };

/** All that a visitor is told of a price, on one line: "$48 every month, was $60; 14 days free first → checkout: Subscribe". */
export function sayPrice({ amount, rhythm, was, terms, notice, action }: Price, { words }: Wording): string {
  const price = [amount, rhythm].filter(Boolean).join(" ");
  const told = [was ? `${price}, ${words.was(was)}` : price, ...terms].join("; ");
  return plainSpaces(`${told}${notice ? ` (${notice})` : ""} → ${action.kind}: ${action.text}`);
}

export function plainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

const decimalMarks: Record<string, string> = {
  "en-US": ".",
  "de-DE": ",",
  "fr-FR": ",",
  "ja-JP": ".",
  "ar-EG": "٫",
  "hi-IN": ".",
};

export const locales = Object.keys(decimalMarks);

/** Currencies that engines round to whole coins, and what ISO 4217 says of them. */
const roundedByEngines: Record<string, number> = {
  ...Object.fromEntries(
    "AFN ALL COP HUF IDR IRR KPW LAK LBP MGA MMK PKR RSD SLL SOS SYP YER".split(" ").map((code) => [code, 2]),
  ),
  IQD: 3,
};

/** Decimals of a currency, from another source than the shop's. */
export function isoDigits(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  return roundedByEngines[currency] ?? maximumFractionDigits;
}

/** Reads the amount in a text as a person of the locale does, in minor units; `null` if its decimals are not those of the currency. */
export function readMoney(text: string, locale: string, currency: string): number | null {
  const figures = /\p{Nd}(?:[\p{Nd}.,٬٫\s]*\p{Nd})?/u.exec(text)?.[0] ?? "";
  const [whole = "", fraction = "", ...rest] = figures.split(decimalMarks[locale] ?? ".").map(latinDigits);
  const digits = isoDigits(currency);
  if (rest.length > 0 || whole === "" || (fraction !== "" && fraction.length !== digits)) return null;
  return Number(whole + fraction.padEnd(digits, "0"));
}

function latinDigits(figures: string): string {
  return figures
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/\D/g, "");
}
