import { beforeEach, describe, expect, it, vi } from "vitest";
import { admit, CART, CHECKOUT, type Terms, WEBHOOK } from "./admit";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 1) }));

let made = 0;
/** Counts of one test are not those of another. */
const own = (terms: Terms): Terms => ({ ...terms, name: `${terms.name} ${++made}` });
const json = { "content-type": "application/json" };
const statusOf = async (terms: Terms, headers: Record<string, string>, body: BodyInit = "{}") => {
  const request = new Request("http://shop.example/", { method: "POST", body, headers: { ...json, ...headers } });
  return (await admit(request, terms)).refusal?.status ?? 200;
};
const from = (address: string) => ({ "x-forwarded-for": address });

it.each([
  ["another site's form", CHECKOUT, { "sec-fetch-site": "cross-site" }, 403],
  ["plain text, as any site's form can send it", CART, { "content-type": "text/plain" }, 415],
  ["a type that begins like a right one", CART, { "content-type": "application/jsonx" }, 415],
  ["no type", CART, { "content-type": "" }, 415],
  ["a type with its encoding", CART, { "content-type": "application/JSON; charset=utf-8" }, 200],
  ["a form where forms are taken", CHECKOUT, { "content-type": "multipart/form-data; boundary=x" }, 200],
  ["a form where none is", CART, { "content-type": "application/x-www-form-urlencoded" }, 415],
  ["a webhook, whatever its type and origin", WEBHOOK, { "content-type": "x", origin: "https://evil.example" }, 200],
])("answers %s as it should", async (_what, terms, headers, status) => {
  expect(await statusOf(own(terms), headers)).toBe(status);
});

it.each([
  [CART, 64 * 1024],
  [WEBHOOK, 1024 * 1024],
])("takes as much as it should and no more", async (terms, most) => {
  expect(await statusOf(own(terms), {}, "x".repeat(most))).toBe(200);
  expect(await statusOf(own(terms), {}, "x".repeat(most + 1))).toBe(413);
});

describe("who asks too often", () => {
  const terms = { ...CART, perAddress: 3, overall: 5 };

  it("is told to wait, and nobody else is", async () => {
    const cart = own(terms);
    const statuses = [];
    for (let index = 0; index < 5; index++) statuses.push(await statusOf(cart, from("203.0.113.7")));
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect(await statusOf(cart, from("203.0.113.8"))).toBe(200);
  });

  it("may again after a minute", async () => {
    const cart = own(terms);
    for (let index = 0; index < 4; index++) await statusOf(cart, from("203.0.113.7"));
    vi.setSystemTime(Date.now() + 60_000);
    expect(await statusOf(cart, from("203.0.113.7"))).toBe(200);
  });

  it("is stopped from many addresses too", async () => {
    const cart = own(terms);
    const statuses = [];
    for (let index = 0; index < 7; index++) statuses.push(await statusOf(cart, from(`203.0.113.${index}`)));
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });

  it("cannot hide behind addresses of his own making", async () => {
    const cart = own(terms);
    for (let index = 0; index < 3; index++) await statusOf(cart, from(`198.51.100.${index}, 203.0.113.7`));
    expect(await statusOf(cart, from("198.51.100.9, 203.0.113.7"))).toBe(429);
  });
});
