import { expect, it } from "vitest";
import { variantOf } from "../test-price";
import { chargeOf } from "./charge";

const monthly = { billingType: "subscription", recurringInterval: "month" };

it.each([
  ["a fixed price once", {}, { amount: 4800, dueNow: 4800, rhythm: "once" }],
  ["a subscription each time", monthly, { amount: 4800, dueNow: 4800, rhythm: "1 month" }],
  ["a quarter by its months", { ...monthly, intervalCount: 3 }, { amount: 4800, dueNow: 4800, rhythm: "3 month" }],
  [
    "nothing at first where a trial is",
    { ...monthly, trialPeriodDays: 7 },
    { amount: 4800, dueNow: 0, rhythm: "1 month" },
  ],
  ["a set-up fee at first", { ...monthly, setupFeeAmount: 300 }, { amount: 4800, dueNow: 5100, rhythm: "1 month" }],
  [
    "the fee alone where a trial is",
    { ...monthly, setupFeeAmount: 300, trialPeriodDays: 7 },
    { amount: 4800, dueNow: 300, rhythm: "1 month" },
  ],
  ["a fee of a single payment with it", { setupFeeAmount: 300 }, { amount: 4800, dueNow: 5100, rhythm: "once" }],
  ["an instalment at a time", { ...monthly, installmentCount: 3 }, { amount: 4800, dueNow: 4800, rhythm: "1 month 3" }],
  ["nothing for what is free", { amountType: "free" }, { amount: 0, dueNow: 0, rhythm: "once" }],
  ["the fee for what is free", { amountType: "free", setupFeeAmount: 300 }, { amount: 0, dueNow: 300, rhythm: "once" }],
  [
    "by an interval that nobody has published",
    { ...monthly, recurringInterval: "moon" },
    { amount: 4800, dueNow: 4800, rhythm: "1 moon" },
  ],
  [
    "by an interval that the API leaves out",
    { ...monthly, recurringInterval: null },
    { amount: 4800, dueNow: 4800, rhythm: "1 interval" },
  ],
])("charges %s", (_title, changes, charge) => {
  for (const currency of ["usd", "eur", "jpy", "kwd"]) {
    expect(chargeOf(variantOf({ ...changes, currency }))).toEqual({ ...charge, currency: currency.toUpperCase() });
  }
});

it("needs no currency for what is free", () => {
  const free = { amount: 0, dueNow: 0, currency: null, rhythm: "once" };
  expect(chargeOf(variantOf({ amountType: "free", currency: null }))).toEqual(free);
});

it.each([
  ["an own price", { amountType: "custom", amount: 4800, minimumAmount: 200 }],
  ["a price without an amount", { amount: null }],
  ["an amount without a currency", { currency: null }],
  ["a fee without a currency", { amountType: "free", setupFeeAmount: 300, currency: null }],
  ["an amount in a currency without a name", { currency: "" }],
  ["billing that nobody has published", { billingType: "metered" }],
])("does not know the charge of %s", (_title, changes) => {
  expect(chargeOf(variantOf(changes))).toBeNull();
});
