import { describe, expect, it } from "vitest";
import type { CurrentOffer } from "../api/cart-offers";
import { changeOf } from "./changes";

const SEEN = "amountType=fixed&currency=usd&billingType=one_time&amount=1400";

const line = {
  variant: "price_1",
  product: "prod_1",
  slug: "a",
  name: "A",
  option: "",
  picture: null,
  seen: SEEN,
  limit: 99,
  asOf: 5,
  quantity: 3,
};

const now = (fields: Partial<CurrentOffer> = {}): CurrentOffer => ({ ...line, availability: "available", ...fields });

describe("a line", () => {
  it("is as it was where nobody has looked, or nothing differs that a buyer agrees to", () => {
    expect(changeOf(line, undefined)).toBeNull();
    expect(changeOf(line, now())).toBeNull();
    expect(changeOf(line, now({ name: "B", slug: "b", limit: 3, asOf: 9 }))).toBeNull();
  });

  it("has another price", () => {
    const offer = now({ seen: SEEN.replace("1400", "1500"), asOf: 6 });
    expect(changeOf(line, offer)).toEqual({ kind: "price", offer });
  });

  it("cannot be had as often any more", () => {
    const offer = now({ limit: 2 });
    expect(changeOf(line, offer)).toEqual({ kind: "fewer", offer });
  });

  it("is gone", () => {
    expect(changeOf(line, null)).toEqual({ kind: "gone" });
    expect(changeOf(line, now({ availability: "sold out", seen: "amountType=free" }))).toEqual({ kind: "sold out" });
  });

  it("is not taken back to what an older answer says", () => {
    expect(changeOf(line, now({ seen: SEEN.replace("1400", "1200"), asOf: 4 }))).toBeNull();
  });
});
