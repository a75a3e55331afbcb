import { describe, expect, it } from "vitest";
import { type Priced, priceOf, visibleVariants } from "./price";
import { cardPrice } from "./price/card";

const plain = {
  archived: false,
  hidden: false,
  amount: 4800,
  amountType: "fixed",
  billingType: "one_time",
  currency: "usd",
  recurringInterval: null,
  intervalCount: 1,
  installmentCount: null,
  setupFeeAmount: null,
  trialPeriodDays: null,
  revokeAfterDays: null,
  quantityAvailable: null,
  waitlist: false,
  discountedFromAmount: null,
  minimumAmount: null,
  maximumAmount: null,
  presetAmount: null,
};
const monthly = { billingType: "subscription", recurringInterval: "month" };
const plan = { ...monthly, installmentCount: 3 };
const custom = { amountType: "custom", amount: null };

const price = (changes: Partial<Priced> = {}) => {
  const { action, ...rest } = priceOf({ ...plain, ...changes });
  return { ...rest, action: action.text };
};

describe("priceOf", () => {
  it("says a fixed price and nothing more", () => {
    expect(price()).toEqual({
      amount: "$48",
      was: null,
      rhythm: null,
      terms: [],
      availability: "available",
      notice: null,
      action: "Buy now",
      charge: { amount: 4800, dueNow: 4800, currency: "USD", rhythm: "once" },
      value: { amount: "48.00", currency: "USD" },
    });
  });

  it.each([
    ["without an amount", { amountType: "free", amount: null, currency: null }],
    ["whatever amount is left over", { amountType: "free", amount: 4800 }],
    ["at an amount of nought", { amount: 0 }],
  ])("calls it free %s", (_case, changes) => {
    expect(price(changes)).toMatchObject({ amount: "Free", action: "Get it free" });
  });

  it.each([
    ["the least that is asked", { minimumAmount: 200 }, "From $2", []],
    ["no price where there is no least", { minimumAmount: null }, "Name your price", []],
    ["that the least is nought", { minimumAmount: 0 }, "From $0", []],
    ["the suggested price", { minimumAmount: 200, presetAmount: 650 }, "From $2", ["$6.50 suggested"]],
    ["the most that is taken", { minimumAmount: 200, maximumAmount: 5000 }, "From $2", ["$50 at most"]],
  ])("says of a price of one's own %s", (_case, changes, amount, terms) => {
    expect(price({ ...custom, ...changes })).toMatchObject({ amount, terms, action: "Name your price" });
  });

  it("shows what it cost before, if that was more", () => {
    expect(price({ discountedFromAmount: 6000 }).was).toBe("$60");
    expect(price({ discountedFromAmount: 4800 }).was).toBeNull();
    expect(price({ discountedFromAmount: 100 }).was).toBeNull();
  });

  it.each([
    ["day", 1, "every day"],
    ["week", 1, "every week"],
    ["month", 1, "every month"],
    ["month", null, "every month"],
    ["month", 2, "every 2 months"],
    ["month", 3, "every quarter"],
    ["week", 3, "every 3 weeks"],
    ["year", 1, "every year"],
  ])("says of a subscription by the %s, times %s: %s", (recurringInterval, intervalCount, rhythm) => {
    const subscription = price({ billingType: "subscription", recurringInterval, intervalCount });
    expect(subscription).toMatchObject({ rhythm, action: "Subscribe" });
  });

  it("puts a trial and a set-up fee into the terms", () => {
    const tried = price({ ...monthly, trialPeriodDays: 14, setupFeeAmount: 300 });
    expect(tried).toMatchObject({ terms: ["14 days free first", "$3 once to set up"], action: "Start the trial" });
    expect(price({ ...monthly, trialPeriodDays: 1 }).terms).toEqual(["1 day free first"]);
    expect(price({ ...monthly, trialPeriodDays: 0, setupFeeAmount: 0 }).terms).toEqual([]);
  });

  it("says what a payment plan comes to", () => {
    expect(price({ ...plan, amount: 7900 })).toMatchObject({
      amount: "$79",
      rhythm: "every month, 3 payments",
      terms: ["$237 in total"],
    });
    expect(price({ installmentCount: 1 })).toMatchObject({ rhythm: null, terms: [] });
  });

  it("says when access ends", () => {
    expect(price({ revokeAfterDays: 365 }).terms).toEqual(["Access for 365 days"]);
  });

  it("counts what is left and is sold out at nought", () => {
    expect(price({ quantityAvailable: 4 })).toMatchObject({ terms: ["4 left"], availability: "available" });
    expect(price({ quantityAvailable: 0 })).toMatchObject({ terms: [], availability: "sold out", action: "Sold out" });
  });

  it("offers a place on the waiting list, sold out or not", () => {
    const waiting = { availability: "waitlist", action: "Join the waitlist" };
    expect(price({ waitlist: true })).toMatchObject(waiting);
    expect(price({ waitlist: true, quantityAvailable: 0 })).toMatchObject(waiting);
  });

  it("leaves a price it does not understand to the checkout", () => {
    expect(price({ amountType: "auction", amount: null })).toMatchObject({
      amount: "Price at checkout",
      action: "Continue to checkout",
    });
  });

  it.each([
    ["jpy", "¥4,800"],
    ["kwd", "KWD\u00a04.800"],
    ["??", "48\u00a0??"],
    [null, "Price at checkout"],
  ])("writes 4800 minor units of %s as %s", (currency, amount) => {
    expect(price({ currency }).amount).toBe(amount);
  });
});

const listed = (changes: Partial<Priced & { position: number }> = {}) => ({
  ...plain,
  position: 1,
  ...changes,
});

describe("visibleVariants", () => {
  it("leaves out archived and hidden ones and keeps the merchant's order", () => {
    const variants = [
      listed({ position: 3, amount: 3 }),
      listed({ position: 4, archived: true }),
      listed({ position: 2, hidden: true }),
      listed({ position: 1, amount: 1 }),
    ];
    expect(visibleVariants(variants).map(({ amount }) => amount)).toEqual([1, 3]);
    expect(variants[0]?.position).toBe(3);
  });
});

describe("cardPrice", () => {
  const card = (...variants: ReturnType<typeof listed>[]) => cardPrice({ priceVariants: variants });
  const soldOut = { quantityAvailable: 0 };

  it("says “from” only where prices differ", () => {
    expect(card(listed())).toMatchObject({ amount: "$48", isFrom: false });
    expect(card(listed(), listed())).toMatchObject({ amount: "$48", isFrom: false });
    expect(card(listed({ amount: 9900 }), listed())).toMatchObject({ amount: "From $48", isFrom: true });
    expect(card(listed(), listed(monthly))).toMatchObject({ isFrom: true });
  });

  it("counts a payment plan with its total, not with its instalment", () => {
    const instalments = listed({ ...plan, amount: 7900 });
    expect(card(instalments, listed({ amount: 21900 }))).toMatchObject({ amount: "From $219", isFrom: true });
    expect(card(instalments, listed({ amount: 25000 }))).toMatchObject({
      amount: "From $79",
      terms: ["$237 in total"],
    });
  });

  it("counts what is free and what starts at nothing as the lowest, and an unknown price as the highest", () => {
    expect(card(listed(), listed({ amountType: "free", amount: null }))?.amount).toBe("From $0");
    expect(card(listed(), listed({ ...custom, minimumAmount: 200 }))?.amount).toBe("From $2");
    expect(card(listed(), listed({ ...custom }))?.amount).toBe("Name your price");
    expect(card(listed({ amountType: "auction", amount: null }), listed())?.amount).toBe("From $48");
  });

  it("names the lowest price that can be had", () => {
    expect(card(listed({ amount: 100, ...soldOut }), listed())).toMatchObject({ amount: "$48", isFrom: false });
    expect(card(listed({ amount: 100, hidden: true }), listed())).toMatchObject({ amount: "$48", isFrom: false });
    expect(card(listed({ amount: 100, archived: true }), listed())).toMatchObject({ amount: "$48", isFrom: false });
  });

  it("names the lowest of all when all are sold out", () => {
    const price = card(listed({ amount: 9900, ...soldOut }), listed(soldOut));
    expect(price).toMatchObject({ amount: "From $48", availability: "sold out", isFrom: true });
  });

  it("has no price for a product without a visible variant", () => {
    expect(card()).toBeNull();
    expect(card(listed({ hidden: true }), listed({ archived: true }))).toBeNull();
  });
});
