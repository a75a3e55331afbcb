import { expect, it, vi } from "vitest";

vi.stubEnv("SITE_URL", "https://shop.example");
const { isAddressOf, ownAddress, productSlugOf } = await import("./own-address");

it.each(["/blog?a=b#c", "https://shop.example/blog?a=b#c", "HTTPS://SHOP.example:443/blog?a=b#c"])(
  "knows %s as its own",
  (address) => {
    expect(ownAddress(address)).toMatchObject({ pathname: "/blog", search: "?a=b", hash: "#c" });
  },
);

it.each(["//b.example/", "/\\b.example/", "http://shop.example/", "https://shop.example:8443/", "blog", "#a", "tel:1"])(
  "does not take %s for its own",
  (address) => {
    expect(ownAddress(address)).toBeNull();
  },
);

it.each([
  ["/products/print-club", "print-club"],
  ["/products/print-club/?ref=post#reviews", "print-club"],
  ["https://shop.example/products/cr%C3%A8me", "crème"],
  ["https://moss.crevio.co/club", "club"],
])("reads the product in %s", (address, slug) => {
  expect(productSlugOf(address)).toBe(slug);
});

it.each([
  "/products",
  "/products/page/2",
  "/products/%E0%A4%A",
  "/blog/print-club",
  "https://b.example/products/print-club",
  "https://crevio.co.b.example/products/print-club",
  "https://moss.crevio.co/",
  "mailto:products/a@b.example",
])("reads no product in %s", (address) => {
  expect(productSlugOf(address)).toBeNull();
});

it("believes an address at Crevio only if it is the one of the product", () => {
  const product = { url: "https://moss.crevio.co/club" };
  expect(isAddressOf(product, "https://moss.crevio.co/club?a=b")).toBe(true);
  expect(isAddressOf(product, "/products/club")).toBe(true);
  expect(isAddressOf(product, "https://other.crevio.co/club")).toBe(false);
  expect(isAddressOf({ url: null }, "https://moss.crevio.co/club")).toBe(false);
});
