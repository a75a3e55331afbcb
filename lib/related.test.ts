import { describe, expect, it } from "vitest";
import { experiencesOf, relatedTo } from "./related";

const product = (id: string, variant: { archived?: boolean; hidden?: boolean } = {}) => ({
  id,
  priceVariants: [{ archived: false, hidden: false, position: 1, ...variant }],
});
const ids = (products: { id: string }[]) => products.map(({ id }) => id);

describe("relatedTo", () => {
  const shop = ["a", "b", "c", "d", "e", "f"].map((id) => product(id));

  it("puts first what shares most experiences, then the newest, and never the product itself", () => {
    const experiences = [{ products: ["a", "e", "f"] }, { products: ["a", "f"] }, { products: ["b", "c"] }];
    expect(ids(relatedTo("a", shop, experiences))).toEqual(["f", "e", "b", "c"]);
  });

  it("takes the newest where nothing is known of experiences", () => {
    expect(ids(relatedTo("b", shop, [{ products: null }]))).toEqual(["a", "c", "d", "e"]);
    expect(ids(relatedTo("b", shop, []))).toEqual(["a", "c", "d", "e"]);
  });

  it("leaves out what has nothing to choose", () => {
    const others = [product("x"), product("hidden", { hidden: true }), product("gone", { archived: true })];
    expect(ids(relatedTo("a", [...others, { id: "none", priceVariants: [] }], []))).toEqual(["x"]);
  });

  it("is empty in a shop of one", () => {
    expect(relatedTo("a", [product("a")], [])).toEqual([]);
  });
});

it("knows what a product gives access to, and nothing where the API does not say", () => {
  const experiences = [{ products: ["a", "b"] }, { products: null }, { products: ["b"] }];
  expect(experiencesOf("a", experiences)).toEqual([experiences[0]]);
  expect(experiencesOf("c", experiences)).toEqual([]);
});
