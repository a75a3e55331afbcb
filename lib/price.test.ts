import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type PriceContext, type Priced, priceOf, visibleVariants } from "./price";
import { english, german, locales, plainSpaces, readMoney, sayPrice, variantOf } from "./test-price";

const monthly = { billingType: "subscription", recurringInterval: "month" };
const plan = { ...monthly, installmentCount: 3 };
const custom = { amountType: "custom", amount: null };

interface Row {
  is: Partial<Priced>;
  of?: PriceContext;
  usd: string;
  eur: string;
  jpy: string;
  kwd: string;
}

const rows: Record<string, Row> = {
  "a fixed price": {
    is: {},
    usd: "$48 → checkout: Buy now",
    eur: "48 € → checkout: Jetzt kaufen",
    jpy: "¥4,800 → checkout: Buy now",
    kwd: "4,800 KWD → checkout: Jetzt kaufen",
  },
  "a price with odd minor units": {
    is: { amount: 123456789 },
    usd: "$1,234,567.89 → checkout: Buy now",
    eur: "1.234.567,89 € → checkout: Jetzt kaufen",
    jpy: "¥123,456,789 → checkout: Buy now",
    kwd: "123.456,789 KWD → checkout: Jetzt kaufen",
  },
  "the smallest price": {
    is: { amount: 1 },
    usd: "$0.01 → checkout: Buy now",
    eur: "0,01 € → checkout: Jetzt kaufen",
    jpy: "¥1 → checkout: Buy now",
    kwd: "0,001 KWD → checkout: Jetzt kaufen",
  },
  "what is free": {
    is: { amountType: "free", amount: null },
    usd: "Free → checkout: Get it free",
    eur: "Kostenlos → checkout: Kostenlos erhalten",
    jpy: "Free → checkout: Get it free",
    kwd: "Kostenlos → checkout: Kostenlos erhalten",
  },
  "what is free, with an amount left over": {
    is: { amountType: "free", amount: 4800 },
    usd: "Free → checkout: Get it free",
    eur: "Kostenlos → checkout: Kostenlos erhalten",
    jpy: "Free → checkout: Get it free",
    kwd: "Kostenlos → checkout: Kostenlos erhalten",
  },
  "a fixed price of nought": {
    is: { amount: 0 },
    usd: "Free → checkout: Get it free",
    eur: "Kostenlos → checkout: Kostenlos erhalten",
    jpy: "Free → checkout: Get it free",
    kwd: "Kostenlos → checkout: Kostenlos erhalten",
  },
  "a subscription for nothing, but to be set up for money": {
    is: { ...monthly, amountType: "free", amount: null, setupFeeAmount: 500 },
    usd: "$0; $5 once to set up → checkout: Subscribe",
    eur: "0 €; 5 € einmalig für die Einrichtung → checkout: Abonnieren",
    jpy: "¥0; ¥500 once to set up → checkout: Subscribe",
    kwd: "0 KWD; 0,500 KWD einmalig für die Einrichtung → checkout: Abonnieren",
  },
  "a subscription for nothing, which has no rhythm and nothing to try": {
    is: { ...monthly, amount: 0, trialPeriodDays: 14 },
    usd: "Free → checkout: Get it free",
    eur: "Kostenlos → checkout: Kostenlos erhalten",
    jpy: "Free → checkout: Get it free",
    kwd: "Kostenlos → checkout: Kostenlos erhalten",
  },
  "a price of one's own": {
    is: custom,
    usd: "Name your price → hosted: Name your price",
    eur: "Preis nach Wahl → hosted: Preis festlegen",
    jpy: "Name your price → hosted: Name your price",
    kwd: "Preis nach Wahl → hosted: Preis festlegen",
  },
  "a price of one's own from a minimum": {
    is: { ...custom, minimumAmount: 250 },
    usd: "From $2.50 → hosted: Name your price",
    eur: "Ab 2,50 € → hosted: Preis festlegen",
    jpy: "From ¥250 → hosted: Name your price",
    kwd: "Ab 0,250 KWD → hosted: Preis festlegen",
  },
  "a price of one's own from nought": {
    is: { ...custom, minimumAmount: 0 },
    usd: "From $0 → hosted: Name your price",
    eur: "Ab 0 € → hosted: Preis festlegen",
    jpy: "From ¥0 → hosted: Name your price",
    kwd: "Ab 0 KWD → hosted: Preis festlegen",
  },
  "a price of one's own with a suggestion and a maximum": {
    is: { ...custom, minimumAmount: 250, presetAmount: 650, maximumAmount: 5000 },
    usd: "From $2.50; $6.50 suggested; $50 at most → hosted: Name your price",
    eur: "Ab 2,50 €; Vorschlag: 6,50 €; höchstens 50 € → hosted: Preis festlegen",
    jpy: "From ¥250; ¥650 suggested; ¥5,000 at most → hosted: Name your price",
    kwd: "Ab 0,250 KWD; Vorschlag: 0,650 KWD; höchstens 5 KWD → hosted: Preis festlegen",
  },
  "a price of one's own with a suggestion of nought": {
    is: { ...custom, presetAmount: 0 },
    usd: "Name your price; $0 suggested → hosted: Name your price",
    eur: "Preis nach Wahl; Vorschlag: 0 € → hosted: Preis festlegen",
    jpy: "Name your price; ¥0 suggested → hosted: Name your price",
    kwd: "Preis nach Wahl; Vorschlag: 0 KWD → hosted: Preis festlegen",
  },
  "a price of one's own, every month": {
    is: { ...custom, ...monthly, minimumAmount: 250 },
    usd: "From $2.50 every month → hosted: Name your price",
    eur: "Ab 2,50 € monatlich → hosted: Preis festlegen",
    jpy: "From ¥250 every month → hosted: Name your price",
    kwd: "Ab 0,250 KWD monatlich → hosted: Preis festlegen",
  },
  "a discount": {
    is: { discountedFromAmount: 6000 },
    usd: "$48, was $60 → checkout: Buy now",
    eur: "48 €, vorher 60 € → checkout: Jetzt kaufen",
    jpy: "¥4,800, was ¥6,000 → checkout: Buy now",
    kwd: "4,800 KWD, vorher 6 KWD → checkout: Jetzt kaufen",
  },
  "a discount to nothing": {
    is: { amount: 0, discountedFromAmount: 6000 },
    usd: "Free, was $60 → checkout: Get it free",
    eur: "Kostenlos, vorher 60 € → checkout: Kostenlos erhalten",
    jpy: "Free, was ¥6,000 → checkout: Get it free",
    kwd: "Kostenlos, vorher 6 KWD → checkout: Kostenlos erhalten",
  },
  "a discount that is none": {
    is: { discountedFromAmount: 4800 },
    usd: "$48 → checkout: Buy now",
    eur: "48 € → checkout: Jetzt kaufen",
    jpy: "¥4,800 → checkout: Buy now",
    kwd: "4,800 KWD → checkout: Jetzt kaufen",
  },
  "a subscription": {
    is: monthly,
    usd: "$48 every month → checkout: Subscribe",
    eur: "48 € monatlich → checkout: Abonnieren",
    jpy: "¥4,800 every month → checkout: Subscribe",
    kwd: "4,800 KWD monatlich → checkout: Abonnieren",
  },
  "a quarterly subscription": {
    is: { ...monthly, intervalCount: 3 },
    usd: "$48 every quarter → checkout: Subscribe",
    eur: "48 € vierteljährlich → checkout: Abonnieren",
    jpy: "¥4,800 every quarter → checkout: Subscribe",
    kwd: "4,800 KWD vierteljährlich → checkout: Abonnieren",
  },
  "a subscription by an interval that nobody has published": {
    is: { ...monthly, recurringInterval: "fortnight" },
    usd: "$48 at intervals stated at checkout → checkout: Subscribe",
    eur: "48 € in Abständen, die an der Kasse stehen → checkout: Abonnieren",
    jpy: "¥4,800 at intervals stated at checkout → checkout: Subscribe",
    kwd: "4,800 KWD in Abständen, die an der Kasse stehen → checkout: Abonnieren",
  },
  "a trial": {
    is: { ...monthly, trialPeriodDays: 14 },
    usd: "$48 every month; 14 days free first → checkout: Start the trial",
    eur: "48 € monatlich; die ersten 14 Tage kostenlos → checkout: Probezeit beginnen",
    jpy: "¥4,800 every month; 14 days free first → checkout: Start the trial",
    kwd: "4,800 KWD monatlich; die ersten 14 Tage kostenlos → checkout: Probezeit beginnen",
  },
  "a trial of a day": {
    is: { ...monthly, trialPeriodDays: 1 },
    usd: "$48 every month; 1 day free first → checkout: Start the trial",
    eur: "48 € monatlich; der erste Tag kostenlos → checkout: Probezeit beginnen",
    jpy: "¥4,800 every month; 1 day free first → checkout: Start the trial",
    kwd: "4,800 KWD monatlich; der erste Tag kostenlos → checkout: Probezeit beginnen",
  },
  "a trial of no days": {
    is: { ...monthly, trialPeriodDays: 0 },
    usd: "$48 every month → checkout: Subscribe",
    eur: "48 € monatlich → checkout: Abonnieren",
    jpy: "¥4,800 every month → checkout: Subscribe",
    kwd: "4,800 KWD monatlich → checkout: Abonnieren",
  },
  "a set-up fee": {
    is: { ...monthly, setupFeeAmount: 300 },
    usd: "$48 every month; $3 once to set up → checkout: Subscribe",
    eur: "48 € monatlich; 3 € einmalig für die Einrichtung → checkout: Abonnieren",
    jpy: "¥4,800 every month; ¥300 once to set up → checkout: Subscribe",
    kwd: "4,800 KWD monatlich; 0,300 KWD einmalig für die Einrichtung → checkout: Abonnieren",
  },
  "a set-up fee of nought": {
    is: { setupFeeAmount: 0 },
    usd: "$48 → checkout: Buy now",
    eur: "48 € → checkout: Jetzt kaufen",
    jpy: "¥4,800 → checkout: Buy now",
    kwd: "4,800 KWD → checkout: Jetzt kaufen",
  },
  "a payment plan": {
    is: plan,
    usd: "$48 every month, 3 payments; $144 in total → checkout: Buy now",
    eur: "48 € monatlich, 3 Raten; insgesamt 144 € → checkout: Jetzt kaufen",
    jpy: "¥4,800 every month, 3 payments; ¥14,400 in total → checkout: Buy now",
    kwd: "4,800 KWD monatlich, 3 Raten; insgesamt 14,400 KWD → checkout: Jetzt kaufen",
  },
  "a payment plan without an interval": {
    is: { installmentCount: 2 },
    usd: "$48 at intervals stated at checkout, 2 payments; $96 in total → checkout: Buy now",
    eur: "48 € in Abständen, die an der Kasse stehen, 2 Raten; insgesamt 96 € → checkout: Jetzt kaufen",
    jpy: "¥4,800 at intervals stated at checkout, 2 payments; ¥9,600 in total → checkout: Buy now",
    kwd: "4,800 KWD in Abständen, die an der Kasse stehen, 2 Raten; insgesamt 9,600 KWD → checkout: Jetzt kaufen",
  },
  "a payment plan of one payment": {
    is: { installmentCount: 1 },
    usd: "$48 → checkout: Buy now",
    eur: "48 € → checkout: Jetzt kaufen",
    jpy: "¥4,800 → checkout: Buy now",
    kwd: "4,800 KWD → checkout: Jetzt kaufen",
  },
  "a single payment with an interval or a trial left over": {
    is: { recurringInterval: "month", trialPeriodDays: 14 },
    usd: "$48 → checkout: Buy now",
    eur: "48 € → checkout: Jetzt kaufen",
    jpy: "¥4,800 → checkout: Buy now",
    kwd: "4,800 KWD → checkout: Jetzt kaufen",
  },
  "access for some days": {
    is: { revokeAfterDays: 365 },
    usd: "$48; Access for 365 days → checkout: Buy now",
    eur: "48 €; Zugang für 365 Tage → checkout: Jetzt kaufen",
    jpy: "¥4,800; Access for 365 days → checkout: Buy now",
    kwd: "4,800 KWD; Zugang für 365 Tage → checkout: Jetzt kaufen",
  },
  "access for a day": {
    is: { revokeAfterDays: 1 },
    usd: "$48; Access for 1 day → checkout: Buy now",
    eur: "48 €; Zugang für 1 Tag → checkout: Jetzt kaufen",
    jpy: "¥4,800; Access for 1 day → checkout: Buy now",
    kwd: "4,800 KWD; Zugang für 1 Tag → checkout: Jetzt kaufen",
  },
  "a few that are left": {
    is: { quantityAvailable: 4 },
    usd: "$48; 4 left → checkout: Buy now",
    eur: "48 €; noch 4 verfügbar → checkout: Jetzt kaufen",
    jpy: "¥4,800; 4 left → checkout: Buy now",
    kwd: "4,800 KWD; noch 4 verfügbar → checkout: Jetzt kaufen",
  },
  "all of it at once, in order": {
    is: {
      ...monthly,
      discountedFromAmount: 6000,
      trialPeriodDays: 14,
      setupFeeAmount: 300,
      revokeAfterDays: 30,
      quantityAvailable: 2,
    },
    usd: "$48 every month, was $60; 14 days free first; $3 once to set up; Access for 30 days; 2 left → checkout: Start the trial",
    eur: "48 € monatlich, vorher 60 €; die ersten 14 Tage kostenlos; 3 € einmalig für die Einrichtung; Zugang für 30 Tage; noch 2 verfügbar → checkout: Probezeit beginnen",
    jpy: "¥4,800 every month, was ¥6,000; 14 days free first; ¥300 once to set up; Access for 30 days; 2 left → checkout: Start the trial",
    kwd: "4,800 KWD monatlich, vorher 6 KWD; die ersten 14 Tage kostenlos; 0,300 KWD einmalig für die Einrichtung; Zugang für 30 Tage; noch 2 verfügbar → checkout: Probezeit beginnen",
  },
  "what sold out": {
    is: { quantityAvailable: 0 },
    usd: "$48 (sold out) → none: Sold out",
    eur: "48 € (ausverkauft) → none: Ausverkauft",
    jpy: "¥4,800 (sold out) → none: Sold out",
    kwd: "4,800 KWD (ausverkauft) → none: Ausverkauft",
  },
  "what one waits for, sold out or not, whatever the merchant's words for buying": {
    is: { waitlist: true, quantityAvailable: 0 },
    of: { buttonCta: "Start the course" },
    usd: "$48 (waitlist) → waitlist: Join the waitlist",
    eur: "48 € (Warteliste) → waitlist: Auf die Warteliste",
    jpy: "¥4,800 (waitlist) → waitlist: Join the waitlist",
    kwd: "4,800 KWD (Warteliste) → waitlist: Auf die Warteliste",
  },
  "what is not yet on sale": {
    is: { waitlist: true },
    of: { sale: "not yet" },
    usd: "$48 (not on sale yet) → none: Not on sale yet",
    eur: "48 € (noch nicht im Verkauf) → none: Noch nicht im Verkauf",
    jpy: "¥4,800 (not on sale yet) → none: Not on sale yet",
    kwd: "4,800 KWD (noch nicht im Verkauf) → none: Noch nicht im Verkauf",
  },
  "what is no longer on sale": {
    is: { waitlist: true },
    of: { sale: "over" },
    usd: "$48 (no longer on sale) → none: No longer on sale",
    eur: "48 € (nicht mehr im Verkauf) → none: Nicht mehr im Verkauf",
    jpy: "¥4,800 (no longer on sale) → none: No longer on sale",
    kwd: "4,800 KWD (nicht mehr im Verkauf) → none: Nicht mehr im Verkauf",
  },
  "what is archived": {
    is: { archived: true, waitlist: true },
    usd: "$48 (not on sale) → none: Not on sale",
    eur: "48 € (nicht im Verkauf) → none: Nicht im Verkauf",
    jpy: "¥4,800 (not on sale) → none: Not on sale",
    kwd: "4,800 KWD (nicht im Verkauf) → none: Nicht im Verkauf",
  },
  "what is hidden": {
    is: { hidden: true },
    usd: "$48 (not on sale) → none: Not on sale",
    eur: "48 € (nicht im Verkauf) → none: Nicht im Verkauf",
    jpy: "¥4,800 (not on sale) → none: Not on sale",
    kwd: "4,800 KWD (nicht im Verkauf) → none: Nicht im Verkauf",
  },
  "the merchant's words for buying": {
    is: {},
    of: { buttonCta: " Start the course " },
    usd: "$48 → checkout: Start the course",
    eur: "48 € → checkout: Start the course",
    jpy: "¥4,800 → checkout: Start the course",
    kwd: "4,800 KWD → checkout: Start the course",
  },
  "no words for buying": {
    is: {},
    of: { buttonCta: " " },
    usd: "$48 → checkout: Buy now",
    eur: "48 € → checkout: Jetzt kaufen",
    jpy: "¥4,800 → checkout: Buy now",
    kwd: "4,800 KWD → checkout: Jetzt kaufen",
  },
  "a type of price that nobody has published, with an amount": {
    is: { amountType: "auction" },
    usd: "$48 → checkout: Buy now",
    eur: "48 € → checkout: Jetzt kaufen",
    jpy: "¥4,800 → checkout: Buy now",
    kwd: "4,800 KWD → checkout: Jetzt kaufen",
  },
  "a price without an amount": {
    is: { amountType: "auction", amount: null },
    usd: "Price at checkout → hosted: Continue to checkout",
    eur: "Preis an der Kasse → hosted: Weiter zur Kasse",
    jpy: "Price at checkout → hosted: Continue to checkout",
    kwd: "Preis an der Kasse → hosted: Weiter zur Kasse",
  },
  "a type of billing that nobody has published": {
    is: { billingType: "metered" },
    usd: "$48 on terms stated at checkout → hosted: Continue to checkout",
    eur: "48 € zu Bedingungen, die an der Kasse stehen → hosted: Weiter zur Kasse",
    jpy: "¥4,800 on terms stated at checkout → hosted: Continue to checkout",
    kwd: "4,800 KWD zu Bedingungen, die an der Kasse stehen → hosted: Weiter zur Kasse",
  },
  "a type of billing that nobody has published, by the week": {
    is: { billingType: "metered", recurringInterval: "week" },
    usd: "$48 every week → checkout: Subscribe",
    eur: "48 € wöchentlich → checkout: Abonnieren",
    jpy: "¥4,800 every week → checkout: Subscribe",
    kwd: "4,800 KWD wöchentlich → checkout: Abonnieren",
  },
};

describe.each(Object.entries(rows))("says of %s", (_row, { is, of, ...sentences }) => {
  it.each([
    ["usd", english, sentences.usd],
    ["eur", german, sentences.eur],
    ["jpy", english, sentences.jpy],
    ["kwd", german, sentences.kwd],
  ])("in %s", (currency, wording, sentence) => {
    expect(sayPrice(priceOf(variantOf({ currency, ...is }), of, wording), wording)).toBe(sentence);
  });
});

it.each([
  ["day", 1, "every day", "täglich"],
  ["day", 2, "every 2 days", "alle 2 Tage"],
  ["week", 1, "every week", "wöchentlich"],
  ["week", 3, "every 3 weeks", "alle 3 Wochen"],
  ["month", null, "every month", "monatlich"],
  ["month", 0, "every month", "monatlich"],
  ["month", 2, "every 2 months", "alle 2 Monate"],
  ["year", 1, "every year", "jährlich"],
  ["year", 1000, "every 1,000 years", "alle 1.000 Jahre"],
  [null, 1, "at intervals stated at checkout", "in Abständen, die an der Kasse stehen"],
])("says of a subscription by the %s, times %s: %s", (recurringInterval, intervalCount, text, deutsch) => {
  const variant = variantOf({ billingType: "subscription", recurringInterval, intervalCount });
  expect(priceOf(variant, {}, english).rhythm).toBe(text);
  expect(priceOf(variant, {}, german).rhythm).toBe(deutsch);
});

describe("without a currency", () => {
  it.each([
    ["leaves an amount to the checkout", {}, "Price at checkout → hosted: Continue to checkout"],
    [
      "leaves out every other amount",
      { discountedFromAmount: 6000, ...plan, setupFeeAmount: 300 },
      "Price at checkout every month, 3 payments → hosted: Continue to checkout",
    ],
    [
      "still says what is free first",
      { ...monthly, trialPeriodDays: 14 },
      "Price at checkout every month; 14 days free first → hosted: Continue to checkout",
    ],
    [
      "leaves out the bounds of an own price",
      { ...custom, minimumAmount: 250, presetAmount: 300 },
      "Name your price → hosted: Name your price",
    ],
    ["says what is free", { amountType: "free" }, "Free → checkout: Get it free"],
  ])("it %s", (_title, changes, sentence) => {
    expect(sayPrice(priceOf(variantOf({ ...changes, currency: null }), {}, english), english)).toBe(sentence);
  });
});

it("writes a currency that is none behind the number", () => {
  expect(plainSpaces(priceOf(variantOf({ currency: "??" }), {}, english).amount)).toBe("48 ??");
});

it("speaks the shop's language where none is given", () => {
  expect(priceOf(variantOf())).toEqual(priceOf(variantOf(), {}, english));
});

describe("for machines", () => {
  it.each([
    ["usd", {}, { amount: "48.00", currency: "USD" }],
    ["jpy", {}, { amount: "4800", currency: "JPY" }],
    ["kwd", {}, { amount: "4.800", currency: "KWD" }],
    ["eur", { amountType: "free", amount: null }, { amount: "0.00", currency: "EUR" }],
    ["eur", plan, { amount: "144.00", currency: "EUR" }],
    ["eur", { ...custom, minimumAmount: 0 }, { amount: "0.00", currency: "EUR" }],
    ["eur", custom, null],
    ["eur", { amount: null }, null],
    [null, {}, null],
  ])("a price in %s that is %o is %o", (currency, changes, value) => {
    expect(priceOf(variantOf({ ...changes, currency })).value).toEqual(value);
  });
});

test("the amount that is shown, read back, is the amount that is charged", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 12 }),
      fc.integer({ min: 2, max: 36 }),
      fc.constantFrom("usd", "eur", "jpy", "kwd"),
      fc.constantFrom(...locales),
      (amount, installmentCount, currency, locale) => {
        const wording = { ...english, locale };
        const { charge, ...price } = priceOf(variantOf({ amount, currency, ...plan, installmentCount }), {}, wording);
        expect(readMoney(price.amount, locale, currency)).toBe(charge?.amount);
        expect(readMoney(price.terms[0] ?? "", locale, currency)).toBe(amount * installmentCount);
      },
    ),
  );
});

describe("visibleVariants", () => {
  it("leaves out archived and hidden ones and keeps the merchant's order", () => {
    const variants = [
      variantOf({ position: 3, amount: 3 }),
      variantOf({ position: 4, archived: true }),
      variantOf({ position: 2, hidden: true }),
      variantOf({ position: 1, amount: 1 }),
    ];
    expect(visibleVariants(variants).map(({ amount }) => amount)).toEqual([1, 3]);
    expect(variants[0]?.position).toBe(3);
  });
});
