import { describe, expect, it } from "vitest";
import { fieldsOf } from "./checkout-fields";
import { linesOf, readLines } from "./checkout-lines";

const post = (body: BodyInit, headers = {}) => readLines(new Response(body, { headers }));
const form = (...fields: [string, string][]) => post(new URLSearchParams(fields));
const json = (body: unknown) => post(JSON.stringify(body), { "content-type": "application/json; charset=utf-8" });
const lines = (count: number) => Array.from({ length: count }, () => ({ priceVariant: "price_1", quantity: 1 }));

describe("a form", () => {
  it("is one line each price variant, in the order of its quantities", async () => {
    const fields = await form(
      ["price_variant", " price_1 "],
      ["quantity", "2"],
      ["price_variant", "price_2"],
      ["quantity", "99"],
    );
    expect(fields).toEqual([
      { priceVariant: "price_1", quantity: 2 },
      { priceVariant: "price_2", quantity: 99 },
    ]);
  });

  it("buys one where it names no quantity", async () => {
    expect(await form(["price_variant", "price_1"])).toEqual([{ priceVariant: "price_1", quantity: 1 }]);
  });

  it("may be multipart", async () => {
    const multipart = new FormData();
    multipart.set("price_variant", "price_1");
    expect(await post(multipart)).toEqual([{ priceVariant: "price_1", quantity: 1 }]);
  });

  it("takes no file for a price variant", async () => {
    const multipart = new FormData();
    multipart.set("price_variant", new File(["price_1"], "price_1"));
    expect(await post(multipart)).toBeNull();
  });

  it.each(["0", "-1", "1.5", "100", "two", "", "1e9"])("is refused with the quantity “%s”", async (quantity) => {
    expect(await form(["price_variant", "price_1"], ["quantity", quantity])).toBeNull();
  });

  it("is refused without a price variant", async () => {
    expect(await form(["quantity", "1"])).toBeNull();
    expect(await form(["price_variant", " "])).toBeNull();
    expect(await form(["price_variant", "p".repeat(101)])).toBeNull();
  });
});

describe("the price that was seen", () => {
  const seen = "amountType=fixed&currency=usd&amount=1200";

  it("belongs to the variant it names, whichever the buyer chose", async () => {
    const shown: [string, string][] = [
      ["seen", "price_1 amountType=free"],
      ["seen", `price_2 ${seen}`],
    ];
    expect(await form(["price_variant", "price_2"], ...shown)).toEqual([
      { priceVariant: "price_2", quantity: 1, seen },
    ]);
    expect(await form(["price_variant", "price_3"], ...shown)).toEqual([{ priceVariant: "price_3", quantity: 1 }]);
  });

  it("is told in JSON beside its variant", async () => {
    const lineItems = [{ priceVariant: "price_1", quantity: 1, seen }];
    expect(await json({ lineItems })).toEqual(lineItems);
    expect(await json({ lineItems: [{ priceVariant: "price_1", quantity: 1, seen: 1200 }] })).toBeNull();
  });

  it("is not endless", async () => {
    expect(await form(["price_variant", "price_1"], ["seen", `price_1 ${"x".repeat(401)}`])).toBeNull();
  });
});

describe("the fields of an address", () => {
  it("hold the lines that were written into them", () => {
    const some = [
      { priceVariant: "price_1", quantity: 2, seen: "amountType=fixed&amount=1200" },
      { priceVariant: "price_2", quantity: 1 },
    ];
    expect(linesOf(new URLSearchParams(fieldsOf(some)))).toEqual(some);
  });

  it("may hold none", () => {
    expect(linesOf(new URLSearchParams())).toBeNull();
    expect(linesOf(new URLSearchParams({ price_variant: "price_1", quantity: "0" }))).toBeNull();
  });
});

describe("JSON", () => {
  it("is taken as it is, without what nobody asked for", async () => {
    const lineItems = [{ priceVariant: "price_1", quantity: 3, amount: 1 }];
    expect(await json({ lineItems, email: "a@b.example" })).toEqual([{ priceVariant: "price_1", quantity: 3 }]);
  });

  it("holds fifty lines at most and one at least", async () => {
    expect(await json({ lineItems: lines(50) })).toHaveLength(50);
    expect(await json({ lineItems: lines(51) })).toBeNull();
    expect(await json({ lineItems: [] })).toBeNull();
  });

  it.each([
    [null],
    ["price_1"],
    [{}],
    [{ lineItems: "price_1" }],
    [{ lineItems: [null] }],
    [{ lineItems: [{ priceVariant: 1, quantity: 1 }] }],
    [{ lineItems: [{ priceVariant: "price_1", quantity: 0 }] }],
    [{ lineItems: [{ priceVariant: "price_1", quantity: null }] }],
  ])("is refused as %j", async (body) => {
    expect(await json(body)).toBeNull();
  });
});

it.each([
  ["broken JSON", '{"lineItems":[', "application/json"],
  ["text", "price_variant=price_1", "text/plain"],
  ["a form without parts", "price_variant=price_1", "multipart/form-data"],
])("refuses %s", async (_case, body, type) => {
  expect(await post(body, { "content-type": type })).toBeNull();
});
