import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, expect, inject, it, vi } from "vitest";
import { startCrevio } from "@/lib/test-crevio";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {}, revalidateTag() {} }));
vi.mock("next/server", async (original) => ({ ...(await original<object>()), after() {} }));

const crevio = await startCrevio();
vi.stubEnv("SITE_URL", "http://127.0.0.1:9");

type Handler = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>;
/** Every route handler that takes a POST, also those that are still to be written. */
const routes = import.meta.glob<{ POST?: Handler }>("./**/route.ts");

const rejections: unknown[] = [];
const onRejection = (reason: unknown) => void rejections.push(reason);

beforeEach(() => {
  // Each request comes a second after the one before: how often one may ask is no question here.
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.spyOn(console, "error").mockReturnValue();
  process.on("unhandledRejection", onRejection);
});
afterEach(() => {
  process.off("unhandledRejection", onRejection);
  vi.useRealTimers();
});

const MARK = "<script>fuzz";
const nasty = fc.oneof(
  fc.constantFrom(
    `"'>${MARK}()</script>`,
    "",
    "\u0000",
    "__proto__",
    "../../account",
    "%00%0d%0aset-cookie: a=b",
    "\r\nset-cookie: a=b",
    "-1",
    "1e999",
    "\ud800",
    "x".repeat(5_000),
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);

const { data: products } = await crevio.control("GET", "products");
const { data: variants } = await crevio.control("GET", "price_variants");
const oneOf = (items: Record<string, string>[], key: string) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...items.map((item) => item[key] ?? "")) },
    { weight: 1, arbitrary: nasty },
  );
const product = oneOf(products, "id");
const slug = oneOf(products, "slug");
const variant = oneOf(variants, "id");
const quantity = fc.oneof(fc.integer({ min: -1, max: 9 }), fc.double(), nasty);
const seen = fc.option(fc.oneof(nasty, fc.constant("amountType=fixed&currency=usd&billingType=one_time&amount=1")), {
  nil: undefined,
});
const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });

const cart = fc.record({ lines: few(fc.record({ product, slug, variant })) });
const order = fc.record({ lineItems: few(fc.record({ priceVariant: variant, quantity, seen })) });
const type = fc.oneof(fc.constantFrom("product.updated", "order.paid", "review.updated", "blog_post.deleted"), nasty);
const object = fc.oneof(fc.record({ id: product, slug, product }, { requiredKeys: [] }), fc.jsonValue());
const event = fc.record(
  { id: nasty, type, data: fc.oneof(fc.record({ object }), object) },
  { requiredKeys: ["type", "data"] },
);
const json = fc.oneof(cart, order, event, fc.jsonValue()).map((value) => JSON.stringify(value));
const form = few(fc.tuple(variant, quantity, seen)).map((lines) => {
  const fields = lines.flatMap(([id, count, price]) => [
    ["price_variant", id],
    ["quantity", String(count)],
    ["seen", `${id} ${price}`],
  ]);
  return new URLSearchParams(fields).toString();
});
const typed = fc.oneof(
  json.map((sent) => ({ sent, type: "application/json" })),
  form.map((sent) => ({ sent, type: "application/x-www-form-urlencoded" })),
  fc.record({
    sent: fc.oneof(
      json,
      form,
      fc.string(),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
    ),
    type: fc.constantFrom(
      "application/json",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "multipart/form-data",
      "x",
    ),
  }),
);

const id = fc.oneof(nasty, fc.constantFrom("inv_dawson", "inv_okafor"));
const headerText = nasty.map((value) => value.replace(/[^\x20-\x7e]/g, "?"));
const header = (...usual: string[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: headerText });
const headers = fc.record(
  {
    "sec-fetch-site": header("same-origin", "same-origin", "none"),
    accept: header("application/json", "text/html"),
    referer: header("http://shop.example/products/sea-edition", `http://shop.example/products/${MARK}`),
    "x-forwarded-for": headerText,
    "content-length": headerText,
    cookie: headerText,
    "webhook-id": headerText,
    "webhook-timestamp": header("1614265330"),
    "webhook-signature": header("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
    "x-crevio-hmac-sha256": headerText,
  },
  { requiredKeys: [] },
);

function sign(sent: string | Uint8Array<ArrayBuffer>): Record<string, string> {
  const now = new Date();
  const signature = new Webhook(crevio.webhookSecret).sign("whev_1", now, Buffer.from(sent).toString());
  return {
    "webhook-id": "whev_1",
    "webhook-timestamp": `${Math.floor(now.getTime() / 1000)}`,
    "webhook-signature": signature,
  };
}

for (const [path, load] of Object.entries(routes)) {
  const { POST } = await load();
  if (!POST) continue;
  it(`answers whatever is posted to ${path} without an error, and gives nothing of it back as it came`, async () => {
    await fc.assert(
      fc.asyncProperty(typed, headers, fc.boolean(), id, async ({ sent, type }, given, isSigned, id) => {
        vi.setSystemTime(Date.now() + 1_000);
        const signed = { ...given, "content-type": type, ...(isSigned && sign(sent)) };
        const request = new Request("http://shop.example/api", { method: "POST", headers: signed, body: sent });
        const answer = await POST(request, { params: Promise.resolve({ id }) });
        const told = [...answer.headers].join("\n") + (await answer.text());
        expect(answer.status).toBeLessThan(500);
        expect(told).not.toContain(MARK);
        expect(answer.headers.get("set-cookie") ?? "").not.toContain("a=b");
        expect(answer.headers.get("location") ?? "/").toMatch(new RegExp(`^(/(?!/)|${crevio.origin}/pay/)`));
      }),
      inject("fuzz"),
    );
    await new Promise((resolve) => setTimeout(resolve));
    expect(rejections).toEqual([]);
  }, 600_000);
}
