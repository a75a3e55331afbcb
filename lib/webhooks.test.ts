import { createHmac } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isSigned, parseEvent, signatureOf } from "./webhooks";

// The example that is published with Standard Webhooks.
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const body = '{"test": 2432232314}';
const published = {
  "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
  "webhook-timestamp": "1614265330",
  "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
};
const sentAtMs = 1614265330_000;
const other = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const third = "whsec_dGhlIHRoaXJkIHNlY3JldCBvZiB0aGVzZSB0ZXN0cw==";

const check = (headers: Record<string, string>, text = body, key = secret) => isSigned(text, new Headers(headers), key);
const signature = (key: string, text = body) =>
  new Webhook(key).sign(published["webhook-id"], new Date(sentAtMs), text);
const hmac = (key: string) => ({ "x-crevio-hmac-sha256": createHmac("sha256", key).update(body).digest("base64") });

describe("isSigned", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: sentAtMs }));
  afterEach(() => void vi.useRealTimers());

  it("takes the published example", () => {
    expect(check(published)).toBe(true);
  });

  it.each(["", "not JSON", '{"name":"Zoë 🦉"}'])("takes a signed text whatever it says: “%s”", (text) => {
    expect(check({ ...published, "webhook-signature": signature(secret, text) }, text)).toBe(true);
  });

  it("takes one right signature among several", () => {
    const several = `v1a,abc ${signature(other)} ${signature(secret)}`;
    expect(check({ ...published, "webhook-signature": several })).toBe(true);
    expect(check({ ...published, "webhook-signature": `v1a,abc ${signature(other)}` })).toBe(false);
  });

  it("takes a signature by either secret while one takes the place of the other", () => {
    for (const one of [secret, other])
      expect(check({ ...published, "webhook-signature": signature(one) }, body, `${other} ${secret}`)).toBe(true);
    expect(check(hmac(secret), body, `${other} ${secret}`)).toBe(true);
    expect(check({ ...published, "webhook-signature": signature(third) }, body, `${other} ${secret}`)).toBe(false);
  });

  it.each([
    ["an altered body", {}, `${body} `, secret],
    ["another secret", {}, body, other],
    ["another id", { "webhook-id": "msg_1" }, body, secret],
    ["another time", { "webhook-timestamp": "1614265331" }, body, secret],
    ["an unknown version", { "webhook-signature": signature(secret).replace("v1", "v2") }, body, secret],
    ["half a signature", { "webhook-signature": signature(secret).slice(0, 20) }, body, secret],
    ["no version", { "webhook-signature": signature(secret).slice(3) }, body, secret],
    ["a time that is none", { "webhook-timestamp": "now" }, body, secret],
    ["a secret that is no base64", {}, body, "whsec_not base64"],
  ])("refuses %s", (_case, headers, text, key) => {
    expect(check({ ...published, ...headers }, text, key)).toBe(false);
  });

  it.each(["webhook-id", "webhook-timestamp", "webhook-signature"])("refuses what lacks %s", (name) => {
    expect(check(Object.fromEntries(Object.entries(published).filter(([key]) => key !== name)))).toBe(false);
  });

  it.each([-300, 300])("takes one sent %i seconds from now", (seconds) => {
    vi.setSystemTime(sentAtMs - seconds * 1000);
    expect(check(published)).toBe(true);
  });

  it.each([-301, 301])("refuses one sent %i seconds from now", (seconds) => {
    vi.setSystemTime(sentAtMs - seconds * 1000);
    expect(check(published)).toBe(false);
  });

  it("takes the older signature, whose key is the whole secret, at any time", () => {
    vi.setSystemTime(0);
    expect(check(hmac(secret))).toBe(true);
    expect(check({ ...published, ...hmac(secret) })).toBe(true);
  });

  it("refuses an older signature that is wrong, short or empty", () => {
    expect(check(hmac(other))).toBe(false);
    expect(check(hmac(secret), `${body} `)).toBe(false);
    expect(check({ "x-crevio-hmac-sha256": "abc" })).toBe(false);
    expect(check({ "x-crevio-hmac-sha256": "" })).toBe(false);
    expect(check({})).toBe(false);
  });
});

describe("parseEvent", () => {
  const product = { id: "prod_1", object: "product", slug: "a", name: "A", updated_at: "2026-01-01T00:00:00Z" };
  const parse = (data: unknown) => parseEvent(JSON.stringify({ id: "whev_1", type: "product.updated", data }));

  it("reads the resource of the newest and of the older form, and no more of it than its names and its date", () => {
    const event = {
      id: "whev_1",
      type: "product.updated",
      isTest: false,
      data: { id: "prod_1", slug: "a", products: [], updatedAt: new Date("2026-01-01T00:00:00Z") },
    };
    expect(parse({ object: product })).toEqual(event);
    expect(parse(product)).toEqual(event);
  });

  it("reads the product of a review or price variant, and those of an order", () => {
    expect(parse({ object: { id: "rev_1", product: "prod_1" } })?.data.products).toEqual(["prod_1"]);
    expect(parse({ object: { id: "rev_1", product: { id: "prod_1" } } })?.data.products).toEqual(["prod_1"]);
    const line_items = [{ product_id: 12 }, { product: "prod_1" }, "ordi_1", { product: { id: "prod_2" } }];
    expect(parse({ object: { id: "ord_1", line_items } })?.data.products).toEqual(["12", "prod_1", "prod_2"]);
  });

  it("reads a test delivery, with a resource or without", () => {
    const test = (data: unknown) => parseEvent(JSON.stringify({ type: "a.b", test: true, data }));
    expect(test({ object: product })).toMatchObject({ isTest: true, data: { id: "prod_1" } });
    expect(test({ object: {} })).toEqual({ type: "a.b", isTest: true, data: { products: [] } });
    expect(parse({})).toMatchObject({ isTest: false, data: { products: [] } });
  });

  it("reads an event without data as one that names nothing", () => {
    expect(parseEvent('{"type":"a.b"}')).toEqual({ type: "a.b", isTest: false, data: { products: [] } });
  });

  it("reads ids that are numbers, and passes over names that are neither, or far too long", () => {
    expect(parse({ object: { id: 7, slug: "a", product: 8 } })?.data).toEqual({ id: "7", slug: "a", products: ["8"] });
    expect(parse({ id: {}, slug: "a".repeat(201), line_items: 7 })?.data).toEqual({ products: [] });
    expect(parse({ id: "prod_1", slug: "half a \ud83e" })?.data).toEqual({ id: "prod_1", products: [] });
  });

  it.each(["", "not JSON", "null", "[]", '"product.updated"', "{}", '{"type":1,"data":{}}'])(
    "reads no event in %s",
    (text) => {
      expect(parseEvent(text)).toBeNull();
    },
  );
});

it("signs what it believes itself", () => {
  const text = '{"tags":["products"]}';
  expect(isSigned(text, new Headers(signatureOf(text, secret)), secret)).toBe(true);
  expect(isSigned(text, new Headers(signatureOf(text, other)), secret)).toBe(false);
});
