import { describe, expect, it } from "vitest";
import { experiencesOf, relatedTo } from "./related";

const product = (id: string, variant: { archived?: boolean; hidden?: boolean } = {}) => ({
  id,
  priceVariants: [{ archived: false, hidden: false, position: 1, ...variant }],
});
const ids = (products: { id: string }[]) => products.map(({ id }) => id);

describe("relatedTo", () => {
  const shop = ["a", "b", "c", "d", "e", "f"].map((id) => product(id));

  it("puts first what shares most experiences, then what comes behind it, and never the product itself", () => {
    const experiences = [{ products: ["a", "e", "f"] }, { products: ["a", "f"] }, { products: ["b", "c"] }];
    expect(ids(relatedTo("a", shop, experiences))).toEqual(["f", "e", "b", "c"]);
    expect(ids(relatedTo("e", shop, experiences))).toEqual(["f", "a", "b", "c"]);
  });

  it("takes what comes behind it where nothing is known of experiences", () => {
    expect(ids(relatedTo("b", shop, [{ products: null }]))).toEqual(["c", "d", "e", "f"]);
    expect(ids(relatedTo("e", shop, []))).toEqual(["f", "a", "b", "c"]);
  });

  it("shows none on every page, also of products that are further down than those to choose from", () => {
    const shown = Array.from({ length: 200 }, (_, index) => ids(relatedTo(`far-${index}`, shop, [])));
    for (const { id } of shop) expect(shown.filter((one) => one.includes(id)).length).toBeLessThan(180);
    expect(ids(relatedTo("far-1", shop, []))).toEqual(shown[1]);
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
