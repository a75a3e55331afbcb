import { beforeEach, expect, it, vi } from "vitest";
import { startCrevio } from "@/lib/test-crevio";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {} }));

const crevio = await startCrevio();
const { POST } = await import("./route");
const { getProduct } = await import("@/lib/api/products");

beforeEach(async () => {
  await crevio.reset();
  vi.spyOn(console, "error").mockReset().mockReturnValue();
});

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  POST(
    new Request("http://shop.example/api/checkout", {
      method: "POST",
      body,
      headers: { "sec-fetch-site": "same-origin", ...headers },
    }),
  );

async function variantOf(slug: string) {
  return (await getProduct(slug))?.priceVariants[0]?.id ?? "";
}

async function buy(slug: string, headers?: Record<string, string>) {
  return post(new URLSearchParams({ price_variant: await variantOf(slug) }), headers);
}

async function checkoutRequests() {
  const { data } = await crevio.control("GET", "requests");
  return data.filter(({ path }: { path: string }) => path.endsWith("/checkouts"));
}

it("sends a form's buyer to the hosted page and remembers the checkout in a cookie no script can read", async () => {
  const { status, headers } = await buy("sea-edition");
  expect(status).toBe(303);
  const location = new URL(headers.get("location") ?? "");
  expect(location.origin).toBe(crevio.origin);
  const id = location.pathname.split("/").at(-1);
  const cookie = headers.get("set-cookie")?.split("; ") ?? [];
  expect(cookie).toEqual(expect.arrayContaining([`checkout=${id}`, "HttpOnly", "SameSite=Lax", "Path=/checkout"]));
  expect((await fetch(location)).status).toBe(200);
});

it("gives the browser neither the token nor the secret of the session", async () => {
  const response = await buy("sea-edition");
  const id = response.headers.get("location")?.split("/").at(-1);
  const checkout = await fetch(`${crevio.baseUrl}/checkouts/${id}`, {
    headers: { authorization: `Bearer ${crevio.apiKey}` },
  });
  const { client_secret: secret } = await checkout.json();
  expect(secret).toEqual(expect.any(String));
  const sent = JSON.stringify([...response.headers]) + (await response.text());
  expect(sent).not.toContain(secret);
  expect(sent).not.toContain(crevio.apiKey);
});

it("takes JSON too", async () => {
  const lineItems = [{ priceVariant: await variantOf("sea-edition"), quantity: 2 }];
  const response = await post(JSON.stringify({ lineItems }), { "content-type": "application/json" });
  expect(response.headers.get("location")).toMatch(/\/pay\/checkouts\/co_/);
});

it("forgets an earlier checkout where the hosted page makes the next", async () => {
  const { status, headers } = await buy("zine-no-7");
  expect(status).toBe(303);
  expect(headers.get("set-cookie")).toMatch(/^checkout=; .*Max-Age=0/);
  expect(headers.get("location")).toContain("/pay/variants/");
});

it("refuses the form of another site and asks nothing of the API", async () => {
  const { status, headers } = await buy("sea-edition", { "sec-fetch-site": "cross-site" });
  expect([status, headers.get("location"), headers.get("set-cookie")]).toEqual([403, null, null]);
  expect(await checkoutRequests()).toEqual([]);
});

it.each([
  ["no line", new URLSearchParams()],
  ["a quantity that makes no sense", new URLSearchParams({ price_variant: "price_1", quantity: "-1" })],
  ["a price variant nobody knows", new URLSearchParams({ price_variant: "price_1" })],
])("says that it cannot be had for %s", async (_case, body) => {
  const { status, headers } = await post(body);
  expect([status, headers.get("location")]).toEqual([303, "/checkout/error?reason=unavailable"]);
  expect(await checkoutRequests()).toEqual([]);
});

it("says so when the API does not answer, and remembers nothing", async () => {
  await crevio.fail("/checkouts");
  const { status, headers } = await buy("sea-edition");
  expect([status, headers.get("location")]).toEqual([303, "/checkout/error?reason=outage"]);
  expect(headers.get("set-cookie")).toBeNull();
});
