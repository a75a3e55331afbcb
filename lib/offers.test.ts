import { describe, expect, it } from "vitest";
import { canBeHad, offersOf, onlyOffer } from "./offers";
import type { Priced } from "./price";

let position = 0;
function variant(name: string, fields: Partial<Priced> = {}) {
  position += 1;
  return {
    name,
    position,
    archived: false,
    hidden: false,
    waitlist: false,
    amount: 1200,
    amountType: "fixed",
    billingType: "one_time",
    currency: "usd",
    discountedFromAmount: null,
    installmentCount: null,
    intervalCount: 1,
    maximumAmount: null,
    minimumAmount: null,
    presetAmount: null,
    quantityAvailable: null,
    recurringInterval: null,
    revokeAfterDays: null,
    setupFeeAmount: null,
    trialPeriodDays: null,
    ...fields,
  };
}

const soldOut = { quantityAvailable: 0 };
const waitlist = { waitlist: true };

describe("offersOf", () => {
  const chosen = (...priceVariants: ReturnType<typeof variant>[]) => offersOf({ priceVariants }).chosen?.variant.name;

  it("chooses the first that can be bought", () => {
    expect(chosen(variant("a", soldOut), variant("b", waitlist), variant("c"), variant("d"))).toBe("c");
  });

  it("chooses what one can wait for where nothing can be bought", () => {
    expect(chosen(variant("a", soldOut), variant("b", waitlist))).toBe("b");
  });

  it("chooses nothing where nothing can be had", () => {
    expect(chosen(variant("a", soldOut))).toBeUndefined();
    expect(chosen(variant("a", { hidden: true }))).toBeUndefined();
    expect(offersOf({ priceVariants: [variant("a")], sale: "over" }).chosen).toBeNull();
  });

  it("offers what is sold out without a way to have it", () => {
    const { offers } = offersOf({
      priceVariants: [variant("a", soldOut), variant("b"), variant("c", { archived: true })],
    });
    expect(offers.map((offer) => [offer.variant.name, canBeHad(offer)])).toEqual([
      ["a", false],
      ["b", true],
    ]);
  });

  it("says the merchant's words for buying, and not for waiting", () => {
    const { offers } = offersOf({
      priceVariants: [variant("a"), variant("b", waitlist)],
      buttonCta: "Start the course",
    });
    expect(offers.map(({ price }) => price.action.text)).toEqual(["Start the course", "Join the waitlist"]);
  });
});

describe("onlyOffer", () => {
  it("is the one that can be bought, whatever else there is to see", () => {
    expect(
      onlyOffer({ priceVariants: [variant("a", soldOut), variant("b"), variant("c", waitlist)] })?.variant.name,
    ).toBe("b");
  });

  it("is none where there is a choice, or nothing to buy", () => {
    expect(onlyOffer({ priceVariants: [variant("a"), variant("b")] })).toBeNull();
    expect(onlyOffer({ priceVariants: [variant("a", waitlist)] })).toBeNull();
    expect(onlyOffer({ priceVariants: [variant("a")], sale: "not yet" })).toBeNull();
    expect(onlyOffer({ priceVariants: [] })).toBeNull();
  });
});
