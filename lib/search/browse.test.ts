import { describe, expect, it } from "vitest";
import { browse, currenciesOf, usefulFilters } from "./browse";
import type { ProductEntry } from "./search-index";
import type { View } from "./view";

const product = (name: string, ways: ProductEntry["ways"], rank?: number, currency?: string): ProductEntry => ({
  slug: name,
  name,
  ways,
  price: { amount: "", rank, currency },
});

const products = [
  product("Print 10", ["once"], 3000, "USD"),
  product("Club", ["subscription", "free"], 900, "USD"),
  product("Zine", ["custom"], 100, "USD"),
  product("Yen", ["once"], 500, "JPY"),
  product("Unsaid", ["once"]),
  { ...product("Äpfel", ["once"], 2000, "USD"), isOnSale: true as const },
  product("Kit", ["free"], 0),
  product("Print 9", ["once"], 3000, "USD"),
];

const names = (view: Partial<View>) =>
  browse(products, { sort: "newest", filters: [], ...view }, "en-US").map(({ name }) => name);

describe("browse", () => {
  it("leaves the newest first", () => {
    expect(names({})).toEqual(products.map(({ name }) => name));
  });

  it("sorts by price both ways, currency after currency, what shows none last", () => {
    expect(names({ sort: "price" })).toEqual(["Kit", "Zine", "Club", "Äpfel", "Print 10", "Print 9", "Yen", "Unsaid"]);
    expect(names({ sort: "-price" })).toEqual(["Print 10", "Print 9", "Äpfel", "Club", "Zine", "Kit", "Yen", "Unsaid"]);
  });

  it("sorts names as people do", () => {
    expect(names({ sort: "name" })).toEqual(["Äpfel", "Club", "Kit", "Print 9", "Print 10", "Unsaid", "Yen", "Zine"]);
  });

  it("shows what fits any of the kinds, and the sale besides", () => {
    expect(names({ filters: ["free"] })).toEqual(["Club", "Kit"]);
    expect(names({ filters: ["free", "custom"] })).toEqual(["Club", "Zine", "Kit"]);
    expect(names({ filters: ["sale"] })).toEqual(["Äpfel"]);
    expect(names({ filters: ["once", "sale"] })).toEqual(["Äpfel"]);
    expect(names({ filters: ["free", "sale"] })).toEqual([]);
  });

  it("leaves the list it is given as it is", () => {
    const before = [...products];
    names({ sort: "price" });
    expect(products).toEqual(before);
  });
});

it("knows the currencies, the one of most products first", () => {
  expect(currenciesOf(products)).toEqual(["USD", "JPY"]);
});

it("knows which filters fit anything", () => {
  expect([...usefulFilters(products.filter(({ name }) => name !== "Zine"))]).toEqual([
    "once",
    "subscription",
    "free",
    "sale",
  ]);
  expect([...usefulFilters([])]).toEqual([]);
});
