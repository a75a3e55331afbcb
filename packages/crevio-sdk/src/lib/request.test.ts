import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { cut, cutInBody, hang, hangInBody, json, raw, startServer } from "../../test/server.ts";
import { wireCheckout, wireProduct } from "../../test/wire.ts";
import { Crevio, type CrevioOptions } from "../index.ts";
import {
  ConnectionError,
  CrevioError,
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  UnexpectedClientError,
} from "../models/errors.ts";
import { HTTPClient } from "./http.ts";

const backoff = { initialInterval: 20, maxInterval: 40, exponent: 2, maxElapsedTime: 5_000 };
const client = (serverURL: string, options: CrevioOptions = {}) =>
  new Crevio({ apiKey: "token", serverURL, retryConfig: { strategy: "backoff", backoff }, ...options });
const get = (crevio: Crevio) => crevio.products.get({ id: "prod_1" });
const post = (crevio: Crevio) => crevio.checkouts.create({ lineItems: [{ priceVariant: "price_1", quantity: 1 }] });

async function closedServerURL() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

describe("retries", () => {
  it.each([
    ["408", raw("", 408)],
    ["429", raw("", 429)],
    ["500", raw("", 500)],
    ["503", raw("", 503)],
    ["a broken connection", cut],
    ["a connection broken in the body", cutInBody],
  ])("sends a GET again after %s", async (_, failure) => {
    const { serverURL, requests } = await startServer(failure, failure, json(wireProduct));

    expect((await get(client(serverURL))).id).toBe("prod_1");
    expect(requests).toHaveLength(3);
  });

  it("sends a POST again after 429, with the same body", async () => {
    const { serverURL, requests } = await startServer(raw("", 429), json(wireCheckout));

    expect((await post(client(serverURL))).id).toBe("co_1");
    expect(requests.map(({ body }) => body)).toEqual([requests[0]?.body, requests[0]?.body]);
  });

  it.each([
    ["408", raw("", 408)],
    ["500", raw("", 500)],
    ["503 with a wait", raw("", 503, { "retry-after": "0" })],
    ["a broken connection", cut],
    ["a connection broken in the body", cutInBody],
  ])("sends a POST once whatever happened to it: %s", async (_, failure) => {
    const { serverURL, requests } = await startServer(failure, json(wireCheckout));

    await expect(post(client(serverURL))).rejects.toThrow();
    expect(requests).toHaveLength(1);
  });

  it.each([400, 401, 404, 422])("sends a GET once that is answered %i", async (status) => {
    const { serverURL, requests } = await startServer(raw("", status));

    await expect(get(client(serverURL))).rejects.toThrow(CrevioError);
    expect(requests).toHaveLength(1);
  });

  it("gives up at once, with the answer's own error, if the wait would take too long", async () => {
    const { serverURL, requests } = await startServer(raw("", 429, { "retry-after": "30" }));
    const startedAt = performance.now();

    await expect(get(client(serverURL))).rejects.toMatchObject({ name: "CrevioError", statusCode: 429 });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(requests).toHaveLength(1);
  });

  it.each([
    ["the strategy is none", { strategy: "none" }],
    ["connection errors are excepted", { backoff, retryConnectionErrors: false }],
  ] as const)("sends a GET once if %s", async (_, retryConfig) => {
    const { serverURL, requests } = await startServer(cut);

    await expect(get(client(serverURL, { retryConfig }))).rejects.toThrow(ConnectionError);
    expect(requests).toHaveLength(1);
  });

  it("reports a server that is not there", async () => {
    const retryConfig = { backoff: { ...backoff, maxElapsedTime: 100 } };

    await expect(get(client(await closedServerURL(), { retryConfig }))).rejects.toThrow(
      new ConnectionError("GET /products/prod_1 got no answer (ECONNREFUSED)"),
    );
  });
});

describe("the time of a call", () => {
  it.each([
    ["no answer comes", [hang]],
    ["the body stops half-way", [hangInBody]],
    ["attempts fail and then hang", [raw("", 500), cut, hangInBody]],
  ] as const)("ends at timeoutMs if %s", async (_, [first, ...others]) => {
    const { serverURL } = await startServer(first, ...others);
    const startedAt = performance.now();

    await expect(get(client(serverURL, { timeoutMs: 300 }))).rejects.toThrow(RequestTimeoutError);
    const elapsedMs = performance.now() - startedAt;
    expect(elapsedMs).toBeGreaterThan(280);
    expect(elapsedMs).toBeLessThan(600);
  });

  it("ends at timeoutMs even if the fetcher does not heed the signal", async () => {
    const httpClient = new HTTPClient({ fetcher: () => new Promise(() => {}) });

    await expect(get(client("http://127.0.0.1:1", { httpClient, timeoutMs: 50 }))).rejects.toThrow(RequestTimeoutError);
  });

  it("can be set for one call", async () => {
    const { serverURL } = await startServer(hang);
    const crevio = client(serverURL);

    await expect(crevio.products.list({}, { timeoutMs: 50 })).rejects.toThrow("GET /products took longer than 50 ms");
    await expect(crevio.account.get({}, { timeoutMs: -1 })).rejects.toThrow(InvalidRequestError);
  });
});

describe("the caller's signal", () => {
  it("ends a request", async () => {
    const { serverURL, requests } = await startServer(hang);
    const abort = new AbortController();
    const call = client(serverURL).products.get({ id: "a" }, { signal: abort.signal });
    await expect.poll(() => requests.length).toBe(1);

    abort.abort("left the page");

    await expect(call).rejects.toMatchObject({ name: "RequestAbortedError", cause: "left the page" });
  });

  it("ends a wait", async () => {
    const { serverURL, requests } = await startServer(raw("", 429, { "retry-after": "5" }));
    const startedAt = performance.now();

    const call = client(serverURL).products.get({ id: "a" }, { signal: AbortSignal.timeout(200) });

    await expect(call).rejects.toThrow(RequestAbortedError);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(requests).toHaveLength(1);
  });

  it("keeps a request from being sent", async () => {
    const { serverURL, requests } = await startServer(json(wireProduct));

    await expect(client(serverURL).products.get({ id: "a" }, { signal: AbortSignal.abort() })).rejects.toThrow(
      RequestAbortedError,
    );
    expect(requests).toHaveLength(0);
  });
});

describe("HTTPClient", () => {
  it("lets hooks replace requests and see responses and failures", async () => {
    const { serverURL, requests } = await startServer(cut, json(wireProduct));
    const seen: string[] = [];
    const httpClient = new HTTPClient()
      .addHook("beforeRequest", (request) => {
        const marked = new Request(request);
        marked.headers.set("x-shop", "1");
        return marked;
      })
      .addHook("beforeRequest", (request) => {
        seen.push(request.method);
      })
      .addHook("requestError", () => {
        seen.push("error");
      })
      .addHook("response", (response) => {
        seen.push(String(response.status));
      });

    await get(client(serverURL, { httpClient }));

    expect(seen).toEqual(["GET", "error", "GET", "200"]);
    expect(requests.map(({ headers }) => headers["x-shop"])).toEqual(["1", "1"]);
  });

  it("removes hooks from itself but not from its clones", async () => {
    const { serverURL } = await startServer(json(wireProduct));
    const seen: string[] = [];
    const hook = ({ url }: Request) => {
      seen.push(new URL(url).pathname);
      return undefined;
    };
    const original = new HTTPClient().addHook("beforeRequest", hook);
    const copy = original.clone();
    original.removeHook("beforeRequest", hook);

    await get(client(serverURL, { httpClient: original }));
    expect(seen).toEqual([]);
    await get(client(serverURL, { httpClient: copy }));
    expect(seen).toEqual(["/v1/products/prod_1"]);
  });

  it("turns what a hook throws into an error of the client", async () => {
    const { serverURL, requests } = await startServer(json(wireProduct));
    const httpClient = new HTTPClient().addHook("response", () => {
      throw new Error("no");
    });

    await expect(get(client(serverURL, { httpClient }))).rejects.toThrow(UnexpectedClientError);
    expect(requests).toHaveLength(1);
  });

  it("turns what the debug logger throws into an error of the client", async () => {
    const { serverURL } = await startServer(json(wireProduct));
    const debugLogger = {
      log() {
        throw new Error("The disk is full");
      },
    };

    await expect(get(client(serverURL, { debugLogger }))).rejects.toMatchObject({
      name: "UnexpectedClientError",
      cause: { message: "The disk is full" },
    });
  });

  it("does not follow redirects", async () => {
    const { serverURL, requests } = await startServer(raw("", 307, { location: "/v1/products/other" }));

    await expect(get(client(serverURL))).rejects.toMatchObject({ statusCode: 307 });
    expect(requests).toHaveLength(1);
  });
});
