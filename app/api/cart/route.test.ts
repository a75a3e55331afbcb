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

const post = (body: BodyInit, site = "same-origin", type = "application/json") => {
  const headers = { "sec-fetch-site": site, "content-type": type };
  return POST(new Request("http://shop.example/api/cart", { method: "POST", body, headers }));
};

const ask = (...lines: object[]) => post(JSON.stringify({ lines }));

/** What a cart asks about every variant of a product. */
async function linesOf(slug: string) {
  const product = await getProduct(slug);
  return (product?.priceVariants ?? []).map(({ id }) => ({ product: product?.id, slug, variant: id }));
}

async function requests() {
  const { data } = await crevio.control("GET", "requests");
  return data.map(({ path }: { path: string }) => path);
}

it("tells what there is now of each variant, and nothing that is not for a browser", async () => {
  const [review] = await linesOf("portfolio-review");
  const [edition] = await linesOf("sea-edition");
  await crevio.control("PATCH", `price_variants/${edition?.variant}`, { amount: 1900 });
  const response = await ask({ ...review }, { ...edition });
  const { offers } = await response.json();
  expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(offers).toEqual([
    {
      ...review,
      name: (await getProduct("portfolio-review"))?.name,
      option: "Review",
      seen: "amountType=fixed&currency=usd&billingType=one_time&amount=18000",
      limit: 4,
      asOf: expect.any(Number),
      availability: "available",
    },
    expect.objectContaining({ ...edition, seen: expect.stringContaining("amount=1900"), limit: 99 }),
  ]);
});

it.each([
  ["sold out", "sea-edition", { quantity_available: 0 }],
  ["waitlist", "sea-edition", { waitlist: true }],
] as const)("tells that something is %s", async (availability, slug, fields) => {
  const [line] = await linesOf(slug);
  await crevio.control("PATCH", `price_variants/${line?.variant}`, fields);
  expect(await (await ask({ ...line })).json()).toMatchObject({ offers: [{ variant: line?.variant, availability }] });
});

it("allows one of what is free, renews itself, is paid in parts or at one's own price", async () => {
  const products = ["starter-kit", "print-club", "zine-no-7", "linocut-from-first-cut"];
  const lines = (await Promise.all(products.map(linesOf))).flat();
  const { offers } = await (await ask(...lines)).json();
  const limits = offers.map(({ option, limit }: { option: string; limit: number }) => [option, limit]);
  expect(Object.fromEntries(limits)).toEqual({
    "Starter kit": 1,
    Monthly: 1,
    "Every three months": 1,
    Yearly: 1,
    Classroom: 1,
    PDF: 1,
    Course: 99,
    "With feedback": 99,
    "With feedback, in three payments": 1,
  });
});

it("leaves out what nobody can buy any more", async () => {
  const [edition] = await linesOf("sea-edition");
  const [archived, hidden] = await linesOf("roller-textures");
  await crevio.control("PATCH", "products/sea-edition", { status: "archived" });
  await crevio.control("PATCH", `price_variants/${archived?.variant}`, { archived: true });
  await crevio.control("PATCH", `price_variants/${hidden?.variant}`, { hidden: true });
  const unknown = { product: "prod_unknown", slug: "unknown", variant: "price_unknown" };
  const response = await ask({ ...edition }, { ...archived }, { ...hidden }, unknown);
  expect(await response.json()).toEqual({ offers: [] });
});

it("finds a product that goes by another name now", async () => {
  const [line] = await linesOf("sea-edition");
  await crevio.control("PATCH", "products/sea-edition", { slug: "sea", name: "Sea" });
  expect(await (await ask({ ...line })).json()).toMatchObject({ offers: [{ slug: "sea", name: "Sea" }] });
});

it("asks the API once a product", async () => {
  const lines = await linesOf("print-club");
  await crevio.control("DELETE", "requests");
  await ask(...lines, ...lines);
  expect(await requests()).toEqual(["/v1/products/print-club"]);
});

it("refuses the request of another site and asks nothing of the API", async () => {
  const lines = await linesOf("sea-edition");
  await crevio.control("DELETE", "requests");
  expect((await post(JSON.stringify({ lines }), "cross-site")).status).toBe(403);
  expect(await requests()).toEqual([]);
});

const line = { product: "prod_1", slug: "sea-edition", variant: "price_1" };

it.each([
  ["nothing", ""],
  ["no JSON", "{"],
  ["a form", "product=prod_1&variant=price_1"],
  ["null", "null"],
  ["lines that are none", '{"lines":"price_1"}'],
  ["a line without a product", JSON.stringify({ lines: [{ ...line, product: undefined }] })],
  ["a line without a slug", JSON.stringify({ lines: [{ ...line, slug: "" }] })],
  ["an id that is none", JSON.stringify({ lines: [{ ...line, product: { id: "prod_1" } }] })],
  ["an id without an end", JSON.stringify({ lines: [{ ...line, product: "p".repeat(101) }] })],
  ["more lines than a cart has", JSON.stringify({ lines: Array.from({ length: 51 }, () => line) })],
])("refuses %s and asks nothing of the API", async (_case, body) => {
  expect((await post(body)).status).toBe(400);
  expect(await requests()).toEqual([]);
});

it.each([
  [413, "a body that is too large", JSON.stringify({ lines: [line], note: "x".repeat(70_000) }), "application/json"],
  [415, "JSON under another name", JSON.stringify({ lines: [line] }), "text/plain"],
])("answers %i to %s and asks nothing of the API", async (status, _case, body, type) => {
  expect((await post(body, "same-origin", type)).status).toBe(status);
  expect(await requests()).toEqual([]);
});

it("says so when the API does not answer", async () => {
  const lines = await linesOf("sea-edition");
  await crevio.fail("/products");
  expect((await ask(...lines)).status).toBe(503);
});
