import { beforeEach, describe, expect, it, vi } from "vitest";
import { fieldsOf } from "@/lib/checkout-fields";
import { linesOf } from "@/lib/checkout-lines";
import { writeSeenPrice } from "@/lib/price/seen";
import { startCrevio } from "@/lib/test-crevio";

const revalidateTag = vi.hoisted(() => vi.fn());
vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {}, revalidateTag }));

const crevio = await startCrevio();
const { POST } = await import("./route");
const { getProduct } = await import("@/lib/api/products");

beforeEach(async () => {
  await crevio.reset();
  revalidateTag.mockReset();
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

describe("with the price that was seen", () => {
  async function seenLine(slug: string) {
    const product = await getProduct(slug);
    const variant = product?.priceVariants[0];
    if (!product || !variant) throw new Error(`The demo shop has no ${slug}.`);
    return { product: product.id, priceVariant: variant.id, quantity: 1, seen: writeSeenPrice(variant) };
  }

  it("sends the buyer of a form to what has changed, makes no session and remembers none", async () => {
    const { priceVariant, seen } = await seenLine("sea-edition");
    await crevio.control("PATCH", `price_variants/${priceVariant}`, { amount: 1900 });
    const { status, headers } = await post(new URLSearchParams(fieldsOf([{ priceVariant, quantity: 1, seen }])));
    const location = new URL(headers.get("location") ?? "", "http://shop.example");
    expect([status, location.pathname, headers.get("set-cookie")]).toEqual([303, "/checkout/changed", null]);
    expect(linesOf(location.searchParams)).toEqual([{ priceVariant, quantity: 1, seen }]);
    expect(await checkoutRequests()).toEqual([]);
  });

  it("answers a script with the new price, makes no session, and with one at the price that was then seen", async () => {
    const script = { "content-type": "application/json", accept: "application/json" };
    const { product, ...line } = await seenLine("sea-edition");
    await crevio.control("PATCH", `price_variants/${line.priceVariant}`, { amount: 1900 });
    const refused = await post(JSON.stringify({ lineItems: [line] }), script);
    const { reason, offers } = await refused.json();
    expect([refused.status, reason, await checkoutRequests()]).toEqual([409, "changed", []]);
    expect(offers).toMatchObject([{ variant: line.priceVariant, product, availability: "available" }]);

    const accepted = await post(JSON.stringify({ lineItems: [{ ...line, seen: offers[0].seen }] }), script);
    expect(await accepted.json()).toEqual({ url: expect.stringMatching(/\/pay\/checkouts\/co_/) });
  });

  it("believes no price: one made up by the buyer is refused", async () => {
    const { priceVariant } = await seenLine("sea-edition");
    const seen = "amountType=fixed&currency=usd&billingType=one_time&amount=1";
    const { headers } = await post(new URLSearchParams(fieldsOf([{ priceVariant, quantity: 1, seen }])));
    expect(headers.get("location")).toMatch(/^\/checkout\/changed/);
    expect(await checkoutRequests()).toEqual([]);
  });

  it("leaves pages alone that show what there is", async () => {
    const { priceVariant } = await seenLine("sea-edition");
    await post(new URLSearchParams(fieldsOf([{ priceVariant, quantity: 1, seen: "amountType=free" }])));
    expect(revalidateTag).not.toHaveBeenCalled();
  });
});

it("refuses a body that is too large", async () => {
  expect((await post(new URLSearchParams({ price_variant: "price_1", note: "x".repeat(100_000) }))).status).toBe(413);
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
