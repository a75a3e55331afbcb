import { beforeEach, describe, expect, it, vi } from "vitest";
import { startCrevio } from "./test-crevio";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {} }));

const crevio = await startCrevio();
const { sendToCheckout } = await import("./checkout-response");
const { getProduct } = await import("./api/products");

const url = "https://crevio.co/pay/1";
const answer = (from: string, id: string | null = "co_1") =>
  sendToCheckout(new Request(from), { status: "ready", id, url });

beforeEach(() => crevio.reset());

describe("a buyer with a form", () => {
  it("is sent on, and the checkout is remembered for the pages below /checkout", async () => {
    const { status, headers } = await answer("https://shop.example/api/checkout");
    expect([status, headers.get("location"), headers.get("cache-control")]).toEqual([303, url, "no-store"]);
    expect(headers.get("set-cookie")?.split("; ").sort()).toEqual(
      ["checkout=co_1", "Path=/checkout", "HttpOnly", "SameSite=Lax", "Secure", "Max-Age=172800"].sort(),
    );
  });

  it("is sent on by a page where the shop's policy would stop the redirect: to the domain of the merchant's own store", async () => {
    const store = 'https://store.merchant.example/pay/1?a=1&b="';
    const response = await sendToCheckout(new Request("https://shop.example/"), {
      status: "ready",
      id: "co_1",
      url: store,
    });
    expect([response.status, response.headers.get("location")]).toEqual([200, null]);
    expect(response.headers.get("refresh")).toBe(`0; url=${store}`);
    expect(response.headers.get("set-cookie")).toMatch(/^checkout=co_1;/);
    expect(await response.text()).toContain('<a href="https://store.merchant.example/pay/1?a=1&amp;b=&quot;">');
  });

  it("keeps the cookie where there is no encryption", async () => {
    expect((await answer("http://localhost:3000/api/checkout")).headers.get("set-cookie")).not.toContain("Secure");
  });

  it("gets nothing added to the cookie by an id", async () => {
    const cookie = (await answer("https://shop.example/", "x; Domain=evil.com")).headers.get("set-cookie");
    expect(cookie).toMatch(/^checkout=x%3B%20Domain%3Devil\.com;/);
  });

  it("loses the cookie where there is no session", async () => {
    const { status, headers } = await answer("https://shop.example/", null);
    expect([status, headers.get("location")]).toEqual([303, url]);
    expect(headers.get("set-cookie")).toMatch(/^checkout=; .*Max-Age=0/);
  });

  it.each([
    [null, "/checkout/error?reason=outage"],
    ["https://shop.example/products/sea-edition", "/checkout/error?reason=outage&product=sea-edition"],
    ["https://shop.example/products/cr%C3%A8me?variant=1", "/checkout/error?reason=outage&product=cr%C3%A8me"],
    ["https://shop.example/products/page/2", "/checkout/error?reason=outage"],
    ["https://shop.example/products/%E0%A4%A", "/checkout/error?reason=outage"],
    ["nowhere", "/checkout/error?reason=outage"],
  ])("from the page %s is sent to %s, which says what went wrong", async (referer, location) => {
    const request = new Request("https://shop.example/", { headers: referer ? { referer } : {} });
    const { status, headers } = await sendToCheckout(request, { status: "error", reason: "outage" });
    expect([status, headers.get("location"), headers.get("set-cookie")]).toEqual([303, location, null]);
  });

  it("is sent to the page that says which price has changed, with what was asked for", async () => {
    const seen = "amountType=fixed&currency=usd&amount=1400";
    const lines = [{ priceVariant: "price_1", quantity: 2, seen }];
    const { headers } = await sendToCheckout(
      new Request("https://shop.example/"),
      { status: "error", reason: "changed" },
      lines,
    );
    const location = new URL(headers.get("location") ?? "", "https://shop.example");
    expect(location.pathname).toBe("/checkout/changed");
    expect([...location.searchParams]).toEqual([
      ["price_variant", "price_1"],
      ["quantity", "2"],
      ["seen", `price_1 ${seen}`],
    ]);
  });
});

describe("a script", () => {
  const request = new Request("https://shop.example/", { headers: { accept: "application/json" } });

  it("is told where to send the buyer, and the checkout is remembered", async () => {
    const response = await sendToCheckout(request, { status: "ready", id: "co_1", url });
    expect(response.headers.get("set-cookie")).toMatch(/^checkout=co_1; .*HttpOnly/);
    expect([response.status, await response.json()]).toEqual([200, { url }]);
  });

  it("is told what there is now, and nothing that is not for a browser", async () => {
    const variants = (await getProduct("portfolio-review"))?.priceVariants ?? [];
    const response = await sendToCheckout(request, { status: "error", reason: "changed", variants });
    const { reason, offers } = await response.json();
    expect([response.status, reason]).toEqual([409, "changed"]);
    expect(offers).toHaveLength(2);
    expect(offers[0]).toEqual({
      variant: variants[0]?.id,
      product: variants[0]?.product,
      slug: "portfolio-review",
      name: expect.any(String),
      option: "Review",
      seen: "amountType=fixed&currency=usd&billingType=one_time&amount=18000",
      limit: 4,
      asOf: expect.any(Number),
      availability: "available",
    });
  });

  it.each([
    ["unavailable", 422],
    ["nowhere", 502],
    ["outage", 503],
  ] as const)("is told that it is %s", async (reason, status) => {
    const response = await sendToCheckout(request, { status: "error", reason });
    expect([response.status, await response.json()]).toEqual([status, { reason, offers: null }]);
  });

  it("is told of a change also where more cannot be known", async () => {
    const variants = (await getProduct("sea-edition"))?.priceVariants ?? [];
    await crevio.fail("/products");
    const response = await sendToCheckout(request, { status: "error", reason: "changed", variants });
    expect(await response.json()).toEqual({ reason: "changed", offers: null });
  });
});
