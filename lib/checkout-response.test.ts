import { expect, it } from "vitest";
import { sendToCheckout } from "./checkout-response";

const url = "https://crevio.co/pay/1";
const answer = (from: string, id: string | null = "co_1") =>
  sendToCheckout(new Request(from), { status: "ready", id, url });

it("sends the buyer on and remembers the checkout for the pages below /checkout", () => {
  const { status, headers } = answer("https://shop.example/api/checkout");
  expect([status, headers.get("location"), headers.get("cache-control")]).toEqual([303, url, "no-store"]);
  expect(headers.get("set-cookie")?.split("; ").sort()).toEqual(
    ["checkout=co_1", "Path=/checkout", "HttpOnly", "SameSite=Lax", "Secure", "Max-Age=172800"].sort(),
  );
});

it("keeps the cookie where there is no encryption", () => {
  expect(answer("http://localhost:3000/api/checkout").headers.get("set-cookie")).not.toContain("Secure");
});

it("lets an id add nothing to the cookie", () => {
  const cookie = answer("https://shop.example/", "x; Domain=evil.com").headers.get("set-cookie");
  expect(cookie).toMatch(/^checkout=x%3B%20Domain%3Devil\.com;/);
});

it("takes the cookie back where there is no session", () => {
  const { status, headers } = answer("https://shop.example/", null);
  expect([status, headers.get("location")]).toEqual([303, url]);
  expect(headers.get("set-cookie")).toMatch(/^checkout=; .*Max-Age=0/);
});

it("sends the buyer to the page that says what went wrong", () => {
  const { status, headers } = sendToCheckout(new Request("https://shop.example/"), {
    status: "error",
    reason: "outage",
  });
  expect([status, headers.get("location"), headers.get("set-cookie")]).toEqual([
    303,
    "/checkout/error?reason=outage",
    null,
  ]);
});
