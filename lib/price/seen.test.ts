import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSeenPrice, writeSeenPrice } from "./seen";

const variant = {
  amount: 1200,
  amountType: "fixed",
  billingType: "one_time",
  currency: "usd",
  recurringInterval: null,
  intervalCount: 1,
  installmentCount: null,
  setupFeeAmount: null,
  trialPeriodDays: null,
  revokeAfterDays: null,
  quantityAvailable: 3,
  waitlist: false,
  discountedFromAmount: 1500,
  minimumAmount: null,
  presetAmount: null,
};

const count = fc.option(fc.nat(1e9));
const word = fc.option(fc.stringMatching(/^[a-z_]{1,20}$/));
const anyVariant = fc.record({
  amount: count,
  amountType: fc.stringMatching(/^[a-z_]{1,20}$/),
  billingType: word,
  currency: word,
  recurringInterval: word,
  intervalCount: count,
  installmentCount: count,
  setupFeeAmount: count,
  trialPeriodDays: count,
  revokeAfterDays: count,
  minimumAmount: count,
});

describe("the text of a price", () => {
  it("says what a buyer agrees to, and no more", () => {
    expect(writeSeenPrice(variant)).toBe("amountType=fixed&currency=usd&billingType=one_time&amount=1200");
    const others = { quantityAvailable: null, discountedFromAmount: null, presetAmount: 100, waitlist: true };
    expect(writeSeenPrice({ ...variant, ...others, intervalCount: 3 })).toBe(writeSeenPrice(variant));
  });

  it.each([
    { amount: 1201 },
    { amount: null },
    { amountType: "custom" },
    { currency: "eur" },
    { billingType: "subscription" },
    { recurringInterval: "month" },
    { installmentCount: 3 },
    { setupFeeAmount: 100 },
    { trialPeriodDays: 14 },
    { revokeAfterDays: 365 },
    { minimumAmount: 0 },
  ])("is another where a buyer would agree to something else: %j", (fields) => {
    expect(writeSeenPrice({ ...variant, ...fields })).not.toBe(writeSeenPrice(variant));
  });

  it("tells a quarter from a month", () => {
    const monthly = { ...variant, recurringInterval: "month" };
    expect(writeSeenPrice({ ...monthly, intervalCount: 3 })).not.toBe(writeSeenPrice(monthly));
  });

  it("read back, costs the same", () => {
    fc.assert(
      fc.property(anyVariant, (priced) => {
        const text = writeSeenPrice(priced);
        const read = readSeenPrice(text);
        expect(read && writeSeenPrice(read)).toBe(text);
        expect(read?.amount).toBe(priced.amount);
      }),
    );
  });
});

it.each([
  "",
  "amount=1200",
  "amountType=fixed&amount=12.5",
  "amountType=fixed&amount=-1",
  "amountType=fixed&amount=1e9",
  "amountType=fixed&amount=0012",
  "amountType=fixed&currency=Your+card+was+declined",
  "amountType=fixed&currency=usd&amount=1&amount=2",
  "amountType=fixed&colour=red",
  "amount=1&amountType=fixed",
  `amountType=fixed&currency=${"u".repeat(500)}`,
])("takes “%s” for no price", (text) => {
  expect(readSeenPrice(text)).toBeNull();
});
