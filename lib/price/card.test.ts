import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Priced, priceOf } from "../price";
import { english, german, sayPrice, variantOf } from "../test-price";
import { cardPrice } from "./card";

const monthly = { billingType: "subscription", recurringInterval: "month" };
const plan = { ...monthly, installmentCount: 3 };
const custom = { amountType: "custom", amount: null };
const soldOut = { quantityAvailable: 0 };

function card(...variants: Partial<Priced>[]) {
  return cardPrice(
    { priceVariants: variants.map((changes, position) => variantOf({ ...changes, position })) },
    english,
  );
}

describe("cardPrice", () => {
  it.each([
    ["of one", [{}], "$48"],
    ["of the same price twice", [{}, {}], "$48"],
    ["of two prices", [{ amount: 9900 }, {}], "From $48"],
    ["of two rhythms", [{}, monthly], "From $48"],
    ["of two set-up fees", [{ setupFeeAmount: 300 }, {}], "From $48"],
    ["of a set-up fee of nought", [{ setupFeeAmount: 0 }, {}], "$48"],
    ["of two currencies, by the first", [{ amount: 9900 }, { amount: 100, currency: "jpy" }], "From $99"],
    ["of something free", [{}, { amountType: "free", amount: null, currency: null }], "From $0"],
    ["of nothing but free ones", [{ amount: 0 }, { amountType: "free", currency: null }], "Free"],
    ["of a price of one's own with a minimum", [{}, { ...custom, minimumAmount: 200 }], "From $2"],
    ["of a price of one's own without", [{}, custom], "Name your price"],
    ["of a price that nobody knows", [{ amount: null }, {}], "From $48"],
    ["of prices that nobody knows", [{ amount: null }, { currency: null }], "Price at checkout"],
    ["of billing that nobody knows", [{ billingType: "metered" }, { amount: 9900 }], "From $48"],
    ["of a plan that is dearer in the end", [{ ...plan, amount: 7900 }, { amount: 21900 }], "From $219"],
    ["of a plan that is cheaper in the end", [{ ...plan, amount: 7900 }, { amount: 25000 }], "From $79"],
    ["of what can be had, not of what sold out", [{ amount: 100, ...soldOut }, {}], "$48"],
    ["of what can be had, not of what one waits for", [{ amount: 100, waitlist: true }, {}], "$48"],
    ["of what one waits for, not of what sold out", [{ amount: 100, ...soldOut }, { waitlist: true }], "$48"],
    ["of what can be seen, not of what is hidden", [{ amount: 100, hidden: true }, {}], "$48"],
    ["of what can be seen, not of what is archived", [{ amount: 100, archived: true }, {}], "$48"],
    ["of all where all sold out", [{ amount: 9900, ...soldOut }, soldOut], "From $48"],
  ])("says the price %s", (_title, variants, amount) => {
    expect(card(...variants)?.amount).toBe(amount);
  });

  it("says all else of the variant it names", () => {
    const price = card({ amount: 9900 }, { ...plan, amount: 1900, discountedFromAmount: 2900 });
    expect(price && sayPrice(price, english)).toBe(
      "From $19 every month, 3 payments, was $29; $57 in total → checkout: Buy now",
    );
  });

  it("knows the sale window of the product, and its language", () => {
    const price = cardPrice({ priceVariants: [variantOf({ amount: 900 }), variantOf()], sale: "not yet" }, german);
    expect(price && sayPrice(price, german)).toBe("Ab 9 $ (noch nicht im Verkauf) → none: Noch nicht im Verkauf");
  });

  it("has no price for a product without a visible variant", () => {
    expect(card()).toBeNull();
    expect(card({ hidden: true }, { archived: true })).toBeNull();
  });
});

const anyVariant = fc.record({
  amount: fc.constantFrom(0, 100, 100, 250, 4800),
  recurringInterval: fc.constantFrom(null, null, "month"),
  billingType: fc.constantFrom("one_time", "subscription"),
  hidden: fc.boolean(),
  quantityAvailable: fc.constantFrom(null, 0, 3),
});

test("“from” appears exactly where prices differ, before the lowest", () => {
  fc.assert(
    fc.property(fc.array(anyVariant, { minLength: 1, maxLength: 5 }), (variants) => {
      const visible = variants.filter(({ hidden }) => !hidden);
      const inStock = visible.filter(({ quantityAvailable }) => quantityAvailable !== 0);
      const offered = inStock.length > 0 ? inStock : visible;
      const prices = new Set(
        offered.map((one) => [priceOf(variantOf(one)).amount, priceOf(variantOf(one)).rhythm].join(" ")),
      );
      const price = card(...variants);
      expect(price?.isFrom ?? false).toBe(prices.size > 1);
      expect(price?.amount.startsWith("From ") ?? false).toBe(prices.size > 1);
      if (price) expect(price.charge?.amount).toBe(Math.min(...offered.map(({ amount }) => amount)));
    }),
  );
});
