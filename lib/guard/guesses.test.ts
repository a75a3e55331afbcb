import { NextRequest } from "next/server";
import { beforeEach, expect, it, vi } from "vitest";
import { startCrevio } from "../test-crevio";

const crevio = await startCrevio();
const { proxy } = await import("../../proxy");

beforeEach(async () => {
  await crevio.reset();
  vi.spyOn(console, "error").mockReset().mockReturnValue();
});

/** What becomes of a visit to the page of an invoice. */
async function visit(id: string, address = "203.0.113.1") {
  const url = `http://shop.example/invoices/${encodeURIComponent(id)}`;
  const { status, headers } = await proxy(new NextRequest(url, { headers: { "x-forwarded-for": address } }));
  return status === 200 ? (headers.get("x-middleware-rewrite") ?? "its page") : status;
}

const nowhere = "http://shop.example/nowhere";

it("shows an invoice to who holds its address, and nothing to who does not", async () => {
  expect([await visit("inv_dawson"), await visit("inv_nobody")]).toEqual(["its page", nowhere]);
});

it("shows nothing either where the API forbids it", async () => {
  await crevio.fail("/invoices", 403);
  expect(await visit("inv_dawson")).toBe(nowhere);
});

it.each(["a b", "../account", "%", "x".repeat(101)])("asks nothing of the API about “%s”", async (id) => {
  expect(await visit(id)).toBe(nowhere);
  expect((await crevio.control("GET", "requests")).data).toEqual([]);
});

it("shows its page while the API is down, which says so", async () => {
  await crevio.fail("/invoices");
  expect(await visit("inv_dawson")).toBe("its page");
});

it("stops who tries one after the other, and nobody else", async () => {
  const seen = [];
  for (let index = 0; index < 32; index++) seen.push(await visit(`inv_${index}`, "203.0.113.66"));
  expect([seen.indexOf(429), await visit("inv_dawson", "203.0.113.66")]).toEqual([30, 429]);
  expect(await visit("inv_dawson", "203.0.113.67")).toBe("its page");
});
