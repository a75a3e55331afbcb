import { execFile } from "node:child_process";
import { Crevio } from "@crevio/sdk";
import { beforeEach, describe, expect, it } from "vitest";
import { startCrevio } from "../packages/crevio-sdk/test/emulator.ts";
import { json, startServer } from "../packages/crevio-sdk/test/server.ts";

const { serverURL: baseUrl, apiKey, control, log } = await startCrevio();
const crevio = new Crevio({ apiKey, serverURL: baseUrl });

beforeEach(() => control("POST", "reset"));

/** The command, as a person runs it. */
function contract(...args: string[]) {
  return new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    const env = { ...process.env, CREVIO_API_BASE_URL: "", CREVIO_API_KEY: "" };
    const command = ["--import", "tsx", "scripts/contract.ts", ...args];
    execFile(process.execPath, command, { env }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    );
  });
}

type Answer = { status: number; body: unknown };

/** The emulator, but for what `change` makes of its answers, or of what is asked. */
async function wrongServer(change: (url: URL, answer: Answer) => Answer, ask = (url: URL) => url) {
  const { serverURL } = await startServer(async (response, request, count) => {
    const { method, headers } = request;
    const url = new URL(request.url, baseUrl);
    const body = method === "GET" || method === "DELETE" ? undefined : request.body;
    const { authorization = "" } = headers;
    const real = await fetch(ask(new URL(url)), { method, body, headers: { authorization } });
    const answer = change(url, { status: real.status, body: await real.json() });
    json(answer.body, answer.status)(response, request, count);
  });
  return serverURL;
}

/** The lines below the name of a resource. */
function section(out: string, name: string) {
  return out.split("\n\n").find((block) => block.startsWith(`${name}: `)) ?? "";
}

describe("npm run contract", { timeout: 60_000 }, () => {
  it("finds every resource of the emulator as documented, and only reads", async () => {
    await trade();

    await control("DELETE", "requests");
    const { code, out, err } = await contract("--base-url", baseUrl, "--api-key", apiKey);

    expect(out).toContain("21 match, 0 differ, 0 missing, 0 empty.");
    expect(section(out, "orders")).toContain("GET /orders/{id}?expand=customer,line_items, GET /orders?status=");
    expect(code).toBe(0);
    expect(out + err).not.toContain(apiKey);
    expect(new Set((await log()).map(({ method }) => method))).toEqual(new Set(["GET"]));
  });

  it("makes, changes and removes throw-aways when told to, and leaves nothing behind", async () => {
    const before = await counts();

    const { code, out } = await contract("--base-url", baseUrl, "--api-key", apiKey, "--write");

    expect(code).toBe(0);
    expect(out).toContain(" 0 differ, 0 missing,");
    for (const path of ["checkout_links", "discounts", "files", "webhook_endpoints"]) {
      expect(section(out, path)).toContain(`${path}: matches`);
      expect(section(out, path)).toContain(`DELETE /${path}/{id}, GET /${path}/{id} after DELETE`);
    }
    expect(section(out, "webhook_endpoints")).toContain("POST /webhook_endpoints/{id}/test");
    expect(section(out, "products")).toContain("POST /products, PATCH /products/{id}");
    expect(section(out, "reviews")).toContain("POST /reviews/{id}/position, DELETE /reviews/{id}");
    expect(section(out, "price_variants")).toContain("POST /price_variants/{id}/archive");
    expect(await counts()).toEqual(before);
  });

  it("says what differs, what is absent and what is not listed", async () => {
    const server = await wrongServer(({ pathname }, answer) => {
      const edit = ({ url, ...item }: Record<string, unknown>) => ({
        ...item,
        status: "published",
        reviews_count: "3",
        tax_code: 1,
      });
      const body = Object(answer.body);
      if (answer.status !== 200 || !pathname.startsWith("/v1/products")) return answer;
      const edited = "data" in body ? { ...body, data: body.data.map(edit), total: 9 } : edit(body);
      return { status: 200, body: edited };
    });

    const { code, out } = await contract("--base-url", server, "--api-key", apiKey);

    const products = section(out, "products");
    const places = "(GET /products, GET /products/{id}, GET /products/{id}?expand=reviews)";
    expect(code).toBe(1);
    expect(products).toContain("products: differs");
    expect(products).toContain(`differs   status: expected draft | active | archived, got published  ${places}`);
    expect(products).toContain(`differs   reviews_count: expected number, got string  ${places}`);
    expect(products).toContain(`absent    url  ${places}`);
    expect(products).toContain(`unlisted  tax_code  ${places}`);
    expect(products).toContain("unlisted  total  (GET /products)");
    expect(section(out, "reviews")).toContain("reviews: matches");
  });

  it("says which endpoints, filters, pages, slugs and expansions are not what was promised", async () => {
    const server = await wrongServer(
      ({ pathname }, answer) => (pathname === "/v1/reviews" ? { status: 404, body: "<h1>404</h1>" } : answer),
      (url) => {
        for (const name of ["status", "starting_after", "expand"]) url.searchParams.delete(name);
        if (url.pathname === "/v1/legal_pages/terms-of-service") url.pathname = "/v1/legal_pages/privacy-policy";
        return url;
      },
    );

    const { code, out } = await contract("--base-url", server, "--api-key", apiKey);

    expect(code).toBe(1);
    expect(section(out, "reviews")).toBe("reviews: missing\n  missing   GET /reviews");
    expect(section(out, "blog_posts")).toContain("differs   ?status=: expected only items of that value, got others");
    expect(section(out, "blog_posts")).toContain(
      "differs   data: expected the next item, got something else  (GET /blog_posts?starting_after=)",
    );
    expect(section(out, "legal_pages")).toContain(
      "differs   id: expected that of the item with this slug, got another answer",
    );
    expect(section(out, "products")).toContain("absent    reviews  (GET /products/{id}?expand=reviews)");
    expect(section(out, "invoices")).toContain(
      "differs   price_variant: expected an object, as it was expanded, got string",
    );
  });

  it("says how refusals differ", async () => {
    const server = await wrongServer((_, { status, body }) => ({
      status: status === 401 ? 403 : status,
      body: status < 400 ? body : { message: "No" },
    }));

    const { code, out } = await contract("--base-url", server, "--api-key", apiKey);

    expect(code).toBe(1);
    expect(section(out, "errors")).toContain(
      "differs   HTTP status: expected 401, got 403  (GET /products without a token)",
    );
    expect(section(out, "errors")).toContain("absent    error  (GET /products/{unknown}");
  });

  it("says when a secret is told again, but not which", async () => {
    await crevio.webhookEndpoints.create({ url: "http://127.0.0.1:9/hook", enabledEvents: ["order.paid"] });
    const server = await wrongServer(({ pathname }, { status, body }) => ({
      status,
      body: pathname.startsWith("/v1/webhook_endpoints/") ? { ...Object(body), secret: "whsec_c2VjcmV0" } : body,
    }));

    const { code, out } = await contract("--base-url", server, "--api-key", apiKey);

    expect(code).toBe(1);
    expect(section(out, "webhook_endpoints")).toContain(
      "differs   secret: expected nothing, as it is told once, on creation, got it again",
    );
    expect(out).not.toContain("whsec_");
  });

  it("names what it could not remove", async () => {
    await control("POST", "faults", { path: "/products/*", method: "DELETE", kind: "status", status: 500 });

    const { code, out } = await contract("--base-url", baseUrl, "--api-key", apiKey, "--write");

    expect(code).toBe(1);
    expect(out).toMatch(/Could not be removed again, do it by hand: \/products\/prod_\w+/);
  });

  it("prints the token nowhere, not even where a server repeats it", async () => {
    const server = await wrongServer((_, { status, body }) => ({
      status,
      body: { ...Object(body), [apiKey]: apiKey },
    }));

    const { out, err } = await contract("--base-url", server, "--api-key", apiKey);

    expect(out).toContain("unlisted  [the token]");
    expect(out + err).not.toContain(apiKey);
  });

  it.each([
    ["no server", ["--api-key", "some-token"], /no server to check: pass --base-url/],
    ["no token", ["--base-url", "http://127.0.0.1:9"], /no token: pass --api-key/],
    [
      "an unknown option",
      ["--base-url", "http://127.0.0.1:9", "--api-key", "some-token", "--force"],
      /Unknown option '--force'.\n\nUsage/,
    ],
    ["no address", ["--base-url", "localhost", "--api-key", "some-token"], /--base-url must be an http\(s\) URL/],
    [
      "a server that is not there",
      ["--base-url", "http://127.0.0.1:9/v1", "--api-key", "some-token"],
      /cannot be reached: see to the address/,
    ],
    [
      "a token that is refused",
      ["--base-url", baseUrl, "--api-key", "wrong-token"],
      /refuses the token \(401\): make one in Settings > Developer/,
    ],
  ])("ends with 2 and a sentence for %s", async (_, args, sentence) => {
    const { code, out, err } = await contract(...args);

    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(sentence);
    expect(err).not.toContain("wrong-token");
  });
});

/** Makes one of everything that the demo shop has none of. */
async function trade() {
  const { id: product } = await crevio.products.create({ name: "Course", status: "active" });
  const price = { product, name: "Course", amountType: "fixed", amount: 4900, currency: "usd" };
  const once = await crevio.priceVariants.create(price);
  const monthly = await crevio.priceVariants.create({
    ...price,
    billingType: "subscription",
    recurringInterval: "month",
  });
  for (const { id } of [monthly, once]) {
    const { purchaseUrl } = await crevio.checkouts.create({ lineItems: [{ priceVariant: id, quantity: 1 }] });
    await fetch(purchaseUrl ?? "", {
      method: "POST",
      body: new URLSearchParams({ action: "pay", email: "jane@example.com" }),
    });
  }

  const order = (await crevio.orders.list()).data[0];
  const customer = String(order?.customer);
  await crevio.refunds.create({ order: order?.id ?? "", amount: 900 });
  await crevio.invoices.create({ priceVariant: once.id, customer });
  const { id: discount } = await crevio.discounts.create({
    code: "SPRING",
    discountType: "percent_off",
    percentOff: 25,
  });
  await crevio.checkoutLinks.create({ name: "Letter", priceVariants: [once.id], discount });
  await crevio.files.create({ filename: "a.pdf" });
  await crevio.webhookEndpoints.create({ url: "http://127.0.0.1:9/hook", enabledEvents: ["order.paid"] });
}

/** The ids of all that throw-aways are made of. */
async function counts() {
  const paths = ["products", "price_variants", "reviews", "discounts", "files", "checkout_links", "webhook_endpoints"];
  const lists = paths.map(async (path) => {
    const response = await fetch(`${baseUrl}/${path}?limit=100`, { headers: { authorization: apiKey } });
    const { data } = Object(await response.json());
    return [path, data.map(({ id }: { id: string }) => id)];
  });
  return Object.fromEntries(await Promise.all(lists));
}
