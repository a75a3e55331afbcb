import { beforeAll, describe, expect, it, vi } from "vitest";
import { hostile, hostilePictures, hostileSlugs } from "../e2e/hostile-content";
import { startCrevio } from "./test-crevio";
import { faultsOf, textsOf } from "./test-xml";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {} }));

// More than one shard holds.
const crevio = await startCrevio({ products: 4050 });
vi.stubEnv("SITE_URL", "https://shop.example");
const { shardNames, sitemapIndex, sitemapShard } = await import("./sitemaps");

const past = "2020-01-01T00:00:00Z";
const never = ["/products/is-draft", "/products/is-archived", "/blog/is-draft", "/blog/is-archived", "/blog/is-early"];

const shards: string[] = [];

beforeAll(async () => {
  const add = (path: string, fields: object) => crevio.control("POST", `${path}?webhook=false`, fields);
  for (const status of ["draft", "archived"]) {
    await add("products", { slug: `is-${status}`, name: "Not this one", status });
    await add("blog_posts", { slug: `is-${status}`, title: "Not this one", status, published_at: past });
  }
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  await add("blog_posts", { slug: "is-early", title: "Not yet", status: "published", published_at: tomorrow });
  for (const slug of hostileSlugs) {
    const media_gallery = hostilePictures.map((url, id) => ({ id: `file_${id}`, type: "image/png", url }));
    await add("products", { slug, name: hostile.scripts?.[0], status: "active", media_gallery });
    await add("blog_posts", { slug, title: "A", status: "published", published_at: past, cover_image_url: slug });
  }
  for (const name of await shardNames()) shards.push((await sitemapShard(name)) ?? "");
});

describe("the sitemap", () => {
  it("keeps to the schemas of sitemaps.org, whatever slugs and pictures are called", async () => {
    expect(await faultsOf(await sitemapIndex(), "index")).toEqual([]);
    for (const shard of shards) {
      expect(await faultsOf(shard, "shard")).toEqual([]);
      expect(textsOf(shard, "loc").length).toBeLessThanOrEqual(5000);
    }
  });

  it("leads from its index to each of its shards", async () => {
    const names = await shardNames();
    expect(names).toEqual(["pages", "products-1", "products-2"]);
    expect(textsOf(await sitemapIndex(), "loc")).toEqual(
      names.map((name) => `https://shop.example/sitemaps/${name}.xml`),
    );
    expect(await sitemapShard("products-99")).toBeNull();
    expect(await sitemapShard("products-0")).toBeNull();
  });

  it("holds every live address once and no other", async () => {
    const found = shards.flatMap((shard) => textsOf(shard, "loc"));
    const expected = await liveAddresses();
    expect(found.filter((url) => !/^https:\/\/shop\.example\/\w*$/.test(url)).sort()).toEqual(expected.sort());
    expect(new Set(found).size).toBe(found.length);
    for (const path of never) expect(found).not.toContain(`https://shop.example${path}`);
  });
});

it("finds a fault where there is one", async () => {
  expect(await faultsOf((await sitemapIndex()).replaceAll("loc>", "lok>"), "index")).not.toEqual([]);
  const [shard = ""] = shards;
  expect(await faultsOf(shard.replace("<loc>", "<loc>&"), "shard")).not.toEqual([]);
  expect(await faultsOf(shard.replace("</url>", "<lastmod>now</lastmod></url>"), "shard")).not.toEqual([]);
});

/** Asked of the API itself, page after page. */
async function liveAddresses(): Promise<string[]> {
  const now = new Date().toISOString();
  const kinds = [
    ["products", "products"],
    ["blog_posts", "blog"],
    ["experiences", "experiences"],
    ["legal_pages", "legal"],
  ] as const;
  const urls: string[] = [];
  for (const [resource, folder] of kinds) {
    for await (const item of eachOf(resource)) {
      const isHidden = ["draft", "archived", "scheduled"].includes(item.status ?? "");
      if (isHidden || (resource === "blog_posts" && (item.published_at ?? "") > now)) continue;
      urls.push(`https://shop.example/${folder}/${encodeURIComponent(item.slug)}`);
    }
  }
  return urls;
}

async function* eachOf(
  resource: string,
): AsyncGenerator<{ id: string; slug: string; status?: string; published_at?: string }> {
  for (let query = "limit=100"; query; ) {
    const headers = { authorization: `Bearer ${crevio.apiKey}` };
    const { data, has_more } = await (await fetch(`${crevio.baseUrl}/${resource}?${query}`, { headers })).json();
    yield* data;
    query = has_more ? `limit=100&starting_after=${data.at(-1).id}` : "";
  }
}
