import { expect, it } from "vitest";
import { pathsOf } from "./warm";

it.each([
  ["product.updated", ["/products/a%20b", "/products", "/", "/search-index.json", "/search"]],
  ["product.deleted", ["/products/a%20b", "/products", "/", "/search-index.json", "/search"]],
  ["blog_post.updated", ["/blog/a%20b", "/blog", "/", "/search-index.json", "/search"]],
  ["experience.updated", ["/experiences/a%20b", "/experiences", "/", "/search-index.json", "/search"]],
  ["legal_page.updated", ["/legal/a%20b"]],
  ["review.created", ["/reviews", "/"]],
  ["order.created", []],
  ["nonsense", []],
])("makes anew after %s: %j", (type, paths) => {
  expect(pathsOf({ type, data: { id: "1", slug: "a b" } })).toEqual(paths);
});

it("makes the lists anew when an event names no slug", () => {
  expect(pathsOf({ type: "product.updated", data: { id: "prod_1" } })).toEqual([
    "/products",
    "/",
    "/search-index.json",
    "/search",
  ]);
});
