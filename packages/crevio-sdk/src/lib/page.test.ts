import { describe, expect, it } from "vitest";
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
});
