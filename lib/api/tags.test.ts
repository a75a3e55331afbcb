import { describe, expect, it } from "vitest";
import { type Change, isTag, itemTags, nouns, tags, tagsOf } from "./tags";

const change = (given: Partial<Change>): Change => ({
  noun: "product",
  names: ["id_1", "one"],
  enters: "no",
  gone: [],
  shown: null,
  ...given,
});

describe("a change of a product", () => {
  it("touches the product in all its names, and not the list of others", () => {
    const touched = tagsOf(change({ names: ["id_1", "one", "as-it-was-called", "one"] }));
    expect(touched).toEqual(["products:unnamed", "product:id_1", "product:one", "product:as-it-was-called"]);
  });

  it("touches the ends of the list where it is new, all of it where it may be anywhere", () => {
    expect(tagsOf(change({ enters: "at an end" }))).toContain("products");
    expect(tagsOf(change({ enters: "at an end" }))).not.toContain("products:inner");
    expect(tagsOf(change({ enters: "anywhere" }))).toEqual(expect.arrayContaining(["products", "products:inner"]));
  });

  it("touches the cuts of the catalogue where it has gone", () => {
    expect(tagsOf(change({ gone: ["id_1"] }))).toContain("cut:id_1");
  });
});

it.each([
  [change({ noun: "experience" }), ["experiences", "experience:id_1", "experience:one"]],
  [change({ noun: "blog_post" }), ["blog_posts", "blog_post:id_1", "blog_post:one"]],
  [change({ noun: "legal_page" }), ["legal_pages", "legal_page:id_1", "legal_page:one"]],
  [change({ noun: "review", names: ["rev_1"] }), ["reviews"]],
  [change({ noun: "account", names: [] }), ["account"]],
])("a change of %j touches %j", (given, expected) => {
  expect(tagsOf(given)).toEqual(expected);
});

it("gives a tag to every name that an item has", () => {
  expect(itemTags("product", "prod_1", null, undefined, "one")).toEqual(["product:prod_1", "product:one"]);
});

it("knows its own tags, and nothing else for one", () => {
  const all = nouns.flatMap((noun) => [tags.index(noun), tags.item(noun, "a:b\nc")]);
  expect(
    [...all, tags.cut("id"), tags.everything, tags.innerSlices, tags.reviews].filter((tag) => !isTag(tag)),
  ).toEqual([]);
  expect(["", "product", "product:", "order:one", "_N_T_/layout", "products:one"].filter(isTag)).toEqual([]);
});
