import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { startEmulator } from "crevio-emulator";
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";

const emulator = await startEmulator({ storeUrl: "http://127.0.0.1:9" });
afterAll(emulator.close);
const { baseUrl, apiKey } = emulator;

beforeEach(() => control("POST", "reset"));

async function control(method: string, path: string, body?: object) {
  const response = await fetch(`${emulator.origin}/_emulator/${path}`, { method, body: body && JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
  return response.status === 204 ? null : response.json();
}

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

type Answer = { status: number; json: unknown };

/** The emulator, but for what `change` makes of its answers, or of what is asked. */
async function wrongServer(change: (url: URL, answer: Answer) => Answer, ask = (url: URL) => url) {
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? "", emulator.origin);
    const { authorization = "" } = request.headers;
    const { method } = request;
    const body = method === "GET" || method === "DELETE" ? undefined : await text(request);
    const real = await fetch(ask(new URL(asked)), { method, body, headers: { authorization } });
    const { status, json } = change(asked, { status: real.status, json: await real.json() });
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/v1`;
}

/** The lines below the name of a resource. */
function section(out: string, name: string) {
  return out.split("\n\n").find((block) => block.startsWith(`${name}: `)) ?? "";
}

describe("npm run contract", () => {
  it("finds no difference in the emulator, and only reads it", async () => {
    const { out } = await contract("--base-url", baseUrl, "--api-key", apiKey);

    expect(section(out, "products")).toContain("products: matches");
    expect(section(out, "errors")).toContain("errors: matches");
    expect(out).toContain(" 0 differ,");
    expect(out).not.toContain(apiKey);
    const { data } = await control("GET", "requests");
    expect(new Set(data.map(({ method }: { method: string }) => method))).toEqual(new Set(["GET"]));
  });

  it("makes, changes and removes throw-aways when told to, and leaves nothing behind", async () => {
    const before = await counts();

    const { out } = await contract("--base-url", baseUrl, "--api-key", apiKey, "--write");

    expect(out).toContain(" 0 differ,");
    expect(section(out, "products")).toContain("POST /products, PATCH /products/{id}");
    expect(section(out, "reviews")).toContain("POST /reviews/{id}/position, DELETE /reviews/{id}");
    expect(section(out, "price_variants")).toContain("POST /price_variants/{id}/archive");
    expect(await counts()).toEqual(before);
  });

  it("says what differs, what is absent and what is not listed", async () => {
    const server = await wrongServer(({ pathname }, { status, json }) => {
      const edit = ({ url, ...item }: Record<string, unknown>) => ({
        ...item,
        status: "published",
        reviews_count: "3",
        tax_code: 1,
      });
      const body = Object(json);
      if (status !== 200 || !pathname.startsWith("/v1/products")) return { status, json };
      return { status, json: Array.isArray(body.data) ? { ...body, data: body.data.map(edit), total: 9 } : edit(body) };
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
      ({ pathname }, answer) => (pathname === "/v1/reviews" ? { status: 404, json: "<h1>404</h1>" } : answer),
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
    const server = await wrongServer((_, { status, json }) => ({
      status: status === 401 ? 403 : status,
      json: status < 400 ? json : { message: "No" },
    }));

    const { code, out } = await contract("--base-url", server, "--api-key", apiKey);

    expect(code).toBe(1);
    expect(section(out, "errors")).toContain(
      "differs   HTTP status: expected 401, got 403  (GET /products without a token)",
    );
    expect(section(out, "errors")).toContain("absent    error  (GET /products/{unknown}");
  });

  it("names what it could not remove", async () => {
    await control("POST", "faults", { path: "/products/*", method: "DELETE", kind: "status", status: 500 });

    const { code, out } = await contract("--base-url", baseUrl, "--api-key", apiKey, "--write");

    expect(code).toBe(1);
    expect(out).toMatch(/Could not be removed again, do it by hand: \/products\/prod_\w+/);
  });

  it("prints the token nowhere, not even where a server repeats it", async () => {
    const server = await wrongServer((_, { status, json }) => ({
      status,
      json: { ...Object(json), [apiKey]: apiKey },
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

/** How much of everything there is. */
async function counts() {
  const paths = ["products", "price_variants", "reviews"];
  const lists = paths.map(async (path) => {
    const response = await fetch(`${baseUrl}/${path}?limit=100`, { headers: { authorization: apiKey } });
    const { data } = Object(await response.json());
    return [path, data.map(({ id }: { id: string }) => id)];
  });
  return Object.fromEntries(await Promise.all(lists));
}
