import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startCrevio } from "../../test/emulator.ts";
import { json, startServer } from "../../test/server.ts";
import { wireList, wireProduct } from "../../test/wire.ts";
import { Crevio } from "../index.ts";

const product = (id: string) => ({ ...wireProduct, id });
const client = (serverURL: string) => new Crevio({ apiKey: "token", serverURL, retryConfig: { strategy: "none" } });

async function ids(items: AsyncIterable<{ id: string }>) {
  const seen: string[] = [];
  for await (const { id } of items) seen.push(id);
  return seen;
}

describe("list", () => {
  it("answers with one page", async () => {
    const { serverURL, requests } = await startServer(json(wireList([product("a")], true)));

    const page = await client(serverURL).products.list();

    expect(page).toMatchObject({ data: [{ id: "a" }], hasMore: true });
    expect(Object.keys(page)).toEqual(["data", "hasMore"]);
    expect(requests).toHaveLength(1);
  });

  it("iterates over the items of all pages, with the same filters", async () => {
    const { serverURL, requests } = await startServer(
      json(wireList([product("a"), product("b")], true)),
      json(wireList([product("c")], true)),
      json(wireList([product("d")])),
    );

    expect(await ids(client(serverURL).products.list({ limit: 2, status: "active" }))).toEqual(["a", "b", "c", "d"]);
    expect(requests.map(({ url }) => url)).toEqual([
      "/v1/products?limit=2&status=active",
      "/v1/products?limit=2&status=active&starting_after=b",
      "/v1/products?limit=2&status=active&starting_after=c",
    ]);
  });

  it("iterates from an awaited page too, more than once", async () => {
    const { serverURL } = await startServer((response, request, count) =>
      json(request.url.includes("after") ? wireList([product("b")]) : wireList([product("a")], true))(
        response,
        request,
        count,
      ),
    );

    const page = await client(serverURL).products.list();

    expect(await ids(page)).toEqual(["a", "b"]);
    expect(await ids(page)).toEqual(["a", "b"]);
  });

  it("fetches no page before it is reached", async () => {
    const { serverURL, requests } = await startServer(json(wireList([product("a"), product("b")], true)));

    for await (const { id } of client(serverURL).products.list()) if (id === "b") break;

    expect(requests).toHaveLength(1);
  });

  it("ends when a server repeats a page", async () => {
    const { serverURL, requests } = await startServer(json(wireList([product("a")], true)));

    expect(await ids(client(serverURL).products.list())).toEqual(["a"]);
    expect(requests).toHaveLength(2);
  });

  it("ends when a server promises more after an empty page", async () => {
    const { serverURL, requests } = await startServer(json(wireList([], true)));

    expect(await ids(client(serverURL).products.list())).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it("walks any list exactly once, whatever the page size, while items are added at the front", async () => {
    let items: string[] = [];
    const { serverURL } = await startServer((response, { url, ...rest }, count) => {
      const query = new URL(url, "http://localhost").searchParams;
      const start = query.has("starting_after") ? items.indexOf(query.get("starting_after") ?? "") + 1 : 0;
      const end = start + Number(query.get("limit"));
      json(wireList(items.slice(start, end).map(product), end < items.length))(response, { url, ...rest }, count);
    });
    const crevio = client(serverURL);
    const ids = fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }), { maxLength: 40 });

    await fc.assert(
      fc.asyncProperty(ids, fc.integer({ min: 1, max: 100 }), fc.array(fc.nat(3)), async (listed, limit, arrivals) => {
        items = listed;
        const seen: string[] = [];
        for await (const { id } of crevio.products.list({ limit })) {
          seen.push(id);
          const arrived = Array.from(
            { length: arrivals[seen.length] ?? 0 },
            (_, index) => `new ${seen.length} ${index}`,
          );
          items = [...arrived, ...items];
        }
        expect(seen).toEqual(listed);
      }),
    );
  });
});

describe("list, of a server with a state", { timeout: 60_000 }, () => {
  it("walks every product once while products are created", async () => {
    const { serverURL, apiKey, control } = await startCrevio();
    const crevio = new Crevio({ apiKey, serverURL });

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (limit) => {
        await control("POST", "reset");
        const before = (await crevio.products.list({ limit: 100 })).data.map(({ id }) => id);
        const seen: string[] = [];
        for await (const { id } of crevio.products.list({ limit })) {
          if (seen.length % 4 === 0) await crevio.products.create({ name: `Product ${seen.length}` });
          seen.push(id);
        }
        expect(seen).toEqual(before);
        expect(seen.length).toBeGreaterThan(10);
      }),
      { numRuns: 6 },
    );
  });
});
