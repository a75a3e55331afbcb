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
