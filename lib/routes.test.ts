import { expect, it } from "vitest";
import { actions, routes } from "./routes";

it.each([
  [routes.product, "/products/"],
  [routes.post, "/blog/"],
  [routes.experience, "/experiences/"],
  [routes.legalPage, "/legal/"],
  [routes.invoice, "/invoices/"],
])("keeps a hostile slug in its place: %o", (route, prefix) => {
  const url = new URL(route("../a b/ü?c#d"), "https://shop.example");
  expect(url.pathname.startsWith(prefix)).toBe(true);
  expect(decodeURIComponent(url.pathname.slice(prefix.length))).toBe("../a b/ü?c#d");
  expect(url.search + url.hash).toBe("");
});

it("has one address for the first page of the catalogue", () => {
  expect(routes.productsPage(1)).toBe(routes.products());
  expect(routes.productsPage(2)).toBe("/products/page/2");
});

it("keeps a hostile id of an invoice in its place", () => {
  expect(actions.invoiceCheckout("../x?y")).toBe("/api/invoices/..%2Fx%3Fy/checkout");
});

it("names a variant in the address of its product", () => {
  const url = new URL(routes.variant("a b", "price_1&x=#"), "https://shop.example");
  expect(url.pathname).toBe("/products/a%20b");
  expect([...url.searchParams]).toEqual([["variant", "price_1&x=#"]]);
  expect(url.hash).toBe("");
});

it("shows the first reviews of a product on its own page", () => {
  expect(routes.productReviews("a b", 1)).toBe("/products/a%20b#reviews");
  expect(routes.productReviews("a b", 2)).toBe("/products/a%20b/reviews/2");
  expect(routes.reviewsPage(1)).toBe(routes.reviews());
  expect(routes.reviewsPage(2)).toBe("/reviews/page/2");
});
