import { inspect } from "node:util";
import { describe, expect, expectTypeOf, it } from "vitest";
import { json, startServer } from "../test/server.ts";
import { wireCheckout, wireInvoice, wireList, wireProduct } from "../test/wire.ts";
import { Crevio } from "./index.ts";
import { InvalidRequestError } from "./models/errors.ts";
import type {
  Customer,
  FileT,
  Order,
  OrderItem,
  Product,
  Refund,
  Subscription,
  WebhookEvent,
  WebhookEventType,
} from "./models/index.ts";

/** The documented members of an enumeration, without "or another string". */
type KnownMember<Member extends string> = Member extends string ? (string extends Member ? never : Member) : never;

const apiKey = "token-0123456789";

describe("Crevio", () => {
  it("runs the example of Crevio's API overview", async () => {
    const { serverURL, requests } = await startServer(
      json(wireList([wireProduct])),
      json({ ...wireProduct, id: "prod_abc123" }),
      json(wireCheckout),
    );

    const crevio = new Crevio({
      apiKeyAuth: "YOUR_API_TOKEN",
      serverURL,
    });

    // List products
    const products = await crevio.products.list();

    // Get a specific product
    const product = await crevio.products.get({ id: "prod_abc123" });

    // Create a checkout
    const checkout = await crevio.checkouts.create({
      email: "customer@example.com",
      line_items: [{ price_variant: "pv_xyz789", quantity: 1 }],
    });

    expect(products.data[0]?.priceVariants[0]?.amountType).toBe("fixed");
    expect(product.id).toBe("prod_abc123");
    expect(checkout.checkoutItems[0]?.priceVariant).toBe("price_1");
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET /v1/products",
      "GET /v1/products/prod_abc123",
      "POST /v1/checkouts",
    ]);
    expect(requests[0]?.headers).toMatchObject({ authorization: "Bearer YOUR_API_TOKEN", accept: "application/json" });
    expect(requests[2]?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(requests[2]?.body ?? "")).toEqual({
      email: "customer@example.com",
      line_items: [{ price_variant: "pv_xyz789", quantity: 1 }],
    });
  });

  it("sends camelCase and snake_case alike, dates as ISO 8601 and without what is undefined", async () => {
    const { serverURL, requests } = await startServer(json(wireProduct));
    const crevio = new Crevio({ apiKey, serverURL });

    await crevio.products.create({ name: "A", availableFrom: new Date(0), buttonCta: null, slug: undefined });
    await crevio.products.update({ id_or_slug: "a", available_from: "1970-01-01T00:00:00.000Z", body_html: "<p>" });

    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({
      name: "A",
      available_from: "1970-01-01T00:00:00.000Z",
      button_cta: null,
    });
    expect(requests[1]).toMatchObject({ method: "PATCH", url: "/v1/products/a" });
    expect(JSON.parse(requests[1]?.body ?? "")).toEqual({
      available_from: "1970-01-01T00:00:00.000Z",
      body_html: "<p>",
    });
  });

  it("asks for expanded relations by one name or several, in either case", async () => {
    const { serverURL, requests } = await startServer(json(wireInvoice));
    const crevio = new Crevio({ apiKey, serverURL: `${serverURL}///` });

    await crevio.invoices.get({ id: "inv_1", expand: "customer" });
    await crevio.invoices.get({ id: "inv_1", expand: ["customer", "priceVariant"] });

    expect(requests.map(({ url }) => url)).toEqual([
      "/v1/invoices/inv_1?expand=customer",
      "/v1/invoices/inv_1?expand=customer%2Cprice_variant",
    ]);
  });

  it("encodes ids, so that they stay one segment of the path", async () => {
    const { serverURL, requests } = await startServer(json(wireProduct));
    const crevio = new Crevio({ apiKey, serverURL });

    await crevio.products.get({ id: "a/../b?c#d é%2e" });

    expect(requests[0]?.url).toBe("/v1/products/a%2F..%2Fb%3Fc%23d%20%C3%A9%252e");
  });

  it.each(["", ".", "..", "\ud800"])("refuses %j as an id before anything is sent", async (id) => {
    const { serverURL, requests } = await startServer(json(wireProduct));
    const crevio = new Crevio({ apiKey, serverURL });

    await expect(crevio.products.get({ id })).rejects.toThrow(InvalidRequestError);
    await expect(crevio.reviews.position({ id, position: 1 })).rejects.toThrow(InvalidRequestError);
    expect(requests).toHaveLength(0);
  });

  it("refuses parameters that JSON cannot hold", async () => {
    const crevio = new Crevio({ apiKey, serverURL: "http://127.0.0.1:1" });
    const loop: { self?: unknown } = {};
    loop.self = loop;

    await expect(crevio.products.create({ name: "A", ...loop })).rejects.toThrow(InvalidRequestError);
    await expect(crevio.products.create({ name: "A", ...{ size: 1n } })).rejects.toThrow(InvalidRequestError);
  });

  it.each([
    ["no token", {}, "pass one as new Crevio({ apiKey })"],
    ["an empty token", { apiKey: " " }, "pass one as new Crevio({ apiKey })"],
    ["a token that no header can carry", { apiKey: "tok en\nsecret" }, "copy it again"],
    ["a server without a scheme", { apiKey, serverURL: "api.crevio.co" }, "serverURL must be"],
    ["a server with a password", { apiKey, serverURL: "https://a:secret@api.crevio.co" }, "serverURL must be"],
    ["a timeout of nothing", { apiKey, timeoutMs: 0 }, "timeoutMs must be"],
    ["a timeout without end", { apiKey, timeoutMs: Number.POSITIVE_INFINITY }, "timeoutMs must be"],
  ])("refuses %s when it is made", (_, options, message) => {
    const make = () => new Crevio(options);

    expect(make).toThrow(InvalidRequestError);
    expect(make).toThrow(message);
    expect(make).not.toThrow("secret");
  });

  it("does not show its token when it is printed", () => {
    const crevio = new Crevio({ apiKey });

    expect(inspect(crevio, { depth: 9, showHidden: true })).not.toContain(apiKey);
    expect(JSON.stringify(crevio)).not.toContain(apiKey);
  });

  it("tells the debug logger of attempts and waits, without token, query or body", async () => {
    const { serverURL } = await startServer(json({ secret: 1 }, 500), json(wireList([])));
    const lines: string[] = [];
    const crevio = new Crevio({ apiKey, serverURL, debugLogger: { log: (line) => lines.push(line) } });

    await crevio.products.list({ status: "someone@example.com" });

    expect(lines).toEqual([
      expect.stringMatching(/^GET \/products: 500 after \d+ ms$/),
      expect.stringMatching(/^GET \/products: again in \d+ ms$/),
      expect.stringMatching(/^GET \/products: 200 after \d+ ms$/),
    ]);
  });

  it("types what it answers and takes", () => {
    const crevio = new Crevio({ apiKey });

    expectTypeOf<Awaited<ReturnType<typeof crevio.products.get>>>().toEqualTypeOf<Product>();
    expectTypeOf<Product["createdAt"]>().toEqualTypeOf<Date>();
    expectTypeOf<Product["availableFrom"]>().toEqualTypeOf<Date | null>();
    expectTypeOf<Product["priceVariants"][number]["amount"]>().toEqualTypeOf<number | null>();
    expectTypeOf<"published">().toExtend<Product["status"]>();
    expectTypeOf<WebhookEvent["type"]>().toEqualTypeOf<WebhookEventType | null>();
    expectTypeOf<KnownMember<Exclude<Customer["customerType"], null>>>().toEqualTypeOf<"lead" | "free" | "paid">();
    expectTypeOf<"order.paid">().toExtend<KnownMember<WebhookEventType>>();
    expectTypeOf<"order.pad">().not.toExtend<KnownMember<WebhookEventType>>();
    expectTypeOf<Subscription["currentPeriodEnd"]>().toEqualTypeOf<Date | null>();
    expectTypeOf<Order["lineItems"]>().toEqualTypeOf<(OrderItem | string)[]>();
    expectTypeOf<Refund["amount"]>().toEqualTypeOf<number>();
    expectTypeOf<FileT["title"]>().toEqualTypeOf<string | null>();
    expectTypeOf(crevio.customers.list).toBeCallableWith({ customer_type: "lead" });
    expectTypeOf(crevio.customers.list).toBeCallableWith({ customerType: "new" });
    // @ts-expect-error: a type is text.
    expectTypeOf(crevio.customers.list).toBeCallableWith({ customerType: {} });
    // @ts-expect-error: an id is needed.
    expectTypeOf(crevio.products.get).toBeCallableWith({ expand: "reviews" });
    // @ts-expect-error: a quantity is a number.
    expectTypeOf(crevio.checkouts.create).toBeCallableWith({ lineItems: [{ priceVariant: "a", quantity: "1" }] });
    // @ts-expect-error: a refund is of an order.
    expectTypeOf(crevio.refunds.create).toBeCallableWith({ amount: 1 });
    // @ts-expect-error: orders are not filtered by name.
    expectTypeOf(crevio.orders.list).toBeCallableWith({ name: "a" });
    // @ts-expect-error: orders cannot be written.
    expectTypeOf(crevio.orders).toHaveProperty("create");
  });
});
