import { describe, expect, it } from "vitest";
import { checkout } from "../../packages/crevio-sdk/src/resources/checkouts.ts";
import { customer } from "../../packages/crevio-sdk/src/resources/customers.ts";
import { file } from "../../packages/crevio-sdk/src/resources/files.ts";
import { order } from "../../packages/crevio-sdk/src/resources/orders.ts";
import { product } from "../../packages/crevio-sdk/src/resources/products.ts";
import * as wire from "../../packages/crevio-sdk/test/wire.ts";
import { compare } from "./compare.ts";
import { optionalKeys } from "./resources.ts";

const found = (...[schema, answer, occasion]: Parameters<typeof compare>) =>
  compare(schema, answer, { optional: optionalKeys, ...occasion }).map(({ kind, path, ...rest }) =>
    "got" in rest ? `${path}: ${rest.expected}, not ${rest.got}` : `${kind} ${path}`,
  );

describe("compare", () => {
  it("finds nothing in answers as they are documented", () => {
    expect(found(product, wire.wireProduct)).toEqual([]);
    expect(found(order, wire.wireOrder)).toEqual([]);
    expect(found(checkout, wire.wireCheckout)).toEqual([]);
    expect(found(customer, wire.wireCustomer)).toEqual([]);
  });

  it("finds what the client forgives: ids and lists where there should be others", () => {
    expect(
      found(product, { ...wire.wireProduct, price_variants: ["price_1"], reviews: wire.wireList([wire.wireReview]) }),
    ).toEqual(["price_variants: objects, not ids", "reviews: an array, not a list of the API"]);
    expect(
      found(product, { ...wire.wireProduct, price_variants: [{ ...wire.wireVariant, product: wire.wireProduct }] }),
    ).toEqual(["price_variants[].product: an id, not object"]);
  });

  it("finds relations that are expanded unasked, or not although asked", () => {
    const items = [wire.wireOrderItem];

    expect(found(order, { ...wire.wireOrder, line_items: items })).toEqual([
      "line_items[]: an id, as it was not expanded, not object",
    ]);
    expect(found(order, { ...wire.wireOrder, line_items: items }, { expanded: ["line_items"] })).toEqual([]);
    expect(found(order, wire.wireOrder, { expanded: ["customer"] })).toEqual([
      "customer: an object, as it was expanded, not string",
    ]);
  });

  it("finds wrong guesses, and calls them guesses", () => {
    const answer = { ...wire.wireCustomer, tags: [{ id: "tag_1", label: "vip" }], total_spend: 12.5 };

    expect(found(customer, answer)).toEqual([
      "total_spend: int, not number",
      "absent tags[].name",
      "unlisted tags[].label",
    ]);
    expect(compare(customer, answer).every(({ isGuess }) => isGuess)).toBe(true);
  });

  it("finds keys in another style, and keys that are there on creation only are not missed", () => {
    const { created_at, ...rest } = wire.wireFile;

    expect(found(file, { ...rest, createdAt: created_at })).toEqual(["absent created_at", "unlisted createdAt"]);
  });

  it("names each place once, and shows of the answer nothing but members of enumerations", () => {
    const items = [1, 2, 3].map(() => ({ ...wire.wireVariant, name: 7, amount_type: "jane@example.com" }));

    expect(found(product, { ...wire.wireProduct, status: "hidden", price_variants: items, url: ["jane"] })).toEqual([
      "status: draft | active | archived, not hidden",
      "url: string, not array",
      "price_variants[].name: string, not integer",
      "price_variants[].amount_type: free | fixed | custom, not string",
    ]);
  });
});
