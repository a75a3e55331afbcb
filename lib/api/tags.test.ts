import { expect, it } from "vitest";
import { itemTags, tagsOf } from "./tags";

it.each([
  ["product.created", ["products", "product:id_1", "product:one"]],
  ["product.deleted", ["products", "product:id_1", "product:one"]],
  ["experience.updated", ["experiences", "experience:id_1", "experience:one"]],
  ["blog_post.published", ["blog_posts", "blog_post:id_1", "blog_post:one"]],
  ["legal_page.updated", ["legal_pages", "legal_page:id_1", "legal_page:one"]],
  ["price_variant.updated", ["product:prod_1"]],
  ["review.created", ["reviews", "product:prod_1"]],
  ["account.updated", ["account"]],
  ["product", ["products", "product:id_1", "product:one"]],
  ["order.paid", []],
  ["products.updated", []],
  ["constructor", []],
  ["", []],
])("%s touches %j", (type, tags) => {
  expect(tagsOf({ type, data: { id: "id_1", slug: "one", product: "prod_1" } })).toEqual(tags);
});

it("touches the list alone when an event names nothing", () => {
  expect(tagsOf({ type: "product.updated", data: {} })).toEqual(["products"]);
  expect(tagsOf({ type: "price_variant.updated", data: {} })).toEqual([]);
});

it("gives a tag to every name that an item has", () => {
  expect(itemTags("product", "prod_1", null, undefined, "one")).toEqual(["product:prod_1", "product:one"]);
});
