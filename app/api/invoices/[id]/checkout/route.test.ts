import { beforeEach, expect, it, vi } from "vitest";
import { startCrevio } from "@/lib/test-crevio";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {} }));

const crevio = await startCrevio();
const { POST } = await import("./route");

beforeEach(async () => {
  await crevio.reset();
  vi.spyOn(console, "error").mockReset().mockReturnValue();
});

async function pay(id: string, site = "same-origin", address = "203.0.113.1") {
  const request = new Request(`http://shop.example/api/invoices/${id}/checkout`, {
    method: "POST",
    headers: { "sec-fetch-site": site, "x-forwarded-for": address },
  });
  return POST(request, { params: Promise.resolve({ id }) });
}

it("sends the buyer to the hosted page of the invoice's checkout and remembers it", async () => {
  const { status, headers } = await pay("inv_dawson");
  expect(status).toBe(303);
  const page = await fetch(headers.get("location") ?? "");
  expect(await page.text()).toContain("$180");
  const id = headers.get("location")?.split("/").at(-1);
  const cookie = headers.get("set-cookie")?.split("; ");
  expect(cookie).toEqual(expect.arrayContaining([`checkout=${id}`, "HttpOnly", "SameSite=Lax", "Path=/checkout"]));
});

it("refuses the form of another site and asks nothing of the API", async () => {
  expect((await pay("inv_dawson", "cross-site")).status).toBe(403);
  expect((await crevio.control("GET", "requests")).data).toEqual([]);
});

it.each(["inv_okafor", "inv_nobody"])("says that %s cannot be paid", async (id) => {
  const { status, headers } = await pay(id);
  expect([status, headers.get("location"), headers.get("set-cookie")]).toEqual([
    303,
    "/checkout/error?reason=unavailable",
    null,
  ]);
});

it.each(["../products", "inv_1/void", "inv 1", "x".repeat(101), "inv_1%00", "日本"])(
  "asks nothing of the API about “%s”, and answers as to one that there is not",
  async (id) => {
    const { status, headers } = await pay(id);
    expect([status, headers.get("location")]).toEqual([303, "/checkout/error?reason=unavailable"]);
    expect((await crevio.control("GET", "requests")).data).toEqual([]);
  },
);

it("answers as to one that there is not where the API forbids it", async () => {
  await crevio.fail("/checkouts", 403);
  expect((await pay("inv_dawson")).headers.get("location")).toBe("/checkout/error?reason=unavailable");
});

it("lets nobody try for long, and nobody else wait for it", async () => {
  const statuses = [];
  for (let index = 0; index < 32; index++)
    statuses.push((await pay(`inv_${index}`, "same-origin", "203.0.113.66")).status);
  expect(statuses.indexOf(429)).toBe(30);
  expect((await pay("inv_dawson", "same-origin", "203.0.113.66")).status).toBe(429);
  expect((await pay("inv_dawson", "same-origin", "203.0.113.67")).headers.get("location")).toContain("/pay/checkouts/");
});

it("says so when the API does not answer", async () => {
  await crevio.fail("/checkouts");
  expect((await pay("inv_dawson")).headers.get("location")).toBe("/checkout/error?reason=outage");
});
