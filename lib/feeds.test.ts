import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { hostile, hostilePictures } from "../e2e/hostile-content";
import { startCrevio } from "./test-crevio";
import { malformed } from "./test-xml";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {} }));

const crevio = await startCrevio();
vi.stubEnv("SITE_URL", "https://shop.example");
const { postFeed, productFeed } = await import("./feeds");
const { cardPrice } = await import("./price/card");
const { listProducts } = await import("./api/catalogue");

const read = async (answer: Promise<Response>) => (await answer).text();
const past = "2020-01-01T00:00:00Z";

describe("a feed", () => {
  it("of posts says the same in RSS, Atom and JSON", async () => {
    const rss = parseRssFeed(await read(postFeed("rss")));
    const atom = parseAtomFeed(await read(postFeed("atom")));
    const json = parseJsonFeed(JSON.parse(await read(postFeed("json"))));
    const titles = rss.items?.map(({ title }) => title);

    expect(titles?.length).toBeGreaterThan(3);
    expect(atom.entries?.map(({ title }) => title)).toEqual(titles);
    expect(json.items?.map(({ title }) => title)).toEqual(titles);
    const links = rss.items?.map(({ link }) => link);
    expect(atom.entries?.map(({ links }) => links?.[0]?.href)).toEqual(links);
    expect(json.items?.map(({ url }) => url)).toEqual(links);
  });

  it("of posts holds what each format asks for", async () => {
    const rss = parseRssFeed(await read(postFeed("rss")));
    expect(rss).toMatchObject({ title: "Halden & Moss", link: "https://shop.example/blog", language: "en-US" });
    expect(rss.atom?.links?.some(({ rel, href }) => rel === "self" && href?.endsWith("/blog/rss.xml"))).toBe(true);
    for (const { guid, pubDate } of rss.items ?? []) {
      expect(guid?.value).toMatch(/^https:\/\/shop\.example\/blog\//);
      expect(new Date(String(pubDate)).getTime()).toBeGreaterThan(0);
    }
    const atom = parseAtomFeed(await read(postFeed("atom")));
    expect(atom.id).toBe("https://shop.example/blog");
    expect(atom.updated).toBe(
      atom.entries
        ?.map(({ updated }) => updated)
        .sort()
        .at(-1),
    );
    const json = parseJsonFeed(JSON.parse(await read(postFeed("json"))));
    for (const { id, content_html } of json.items ?? []) {
      expect(id).toMatch(/^https:/);
      expect(content_html).toMatch(/^<p>/);
    }
  });

  it("of products tells their prices", async () => {
    const { items = [] } = parseRssFeed(await read(productFeed("rss")));
    const { products } = await listProducts();
    expect(items.map(({ title }) => title)).toEqual(products.slice(0, 20).map(({ name }) => name));
    for (const [index, { description }] of items.entries())
      expect(description).toContain((products[index] && cardPrice(products[index])?.amount) ?? "");
  });
});

describe("a feed of hostile texts", () => {
  const vectors = Object.values(hostile).flat();

  beforeAll(async () => {
    const add = (path: string, fields: object) => crevio.control("POST", `${path}?webhook=false`, fields);
    for (let index = 0; index < 18; index += 1) {
      const text = vectors.filter((_, position) => position % 18 === index).join("\n]]>\n\u0000\ud800");
      const url = hostilePictures[index % hostilePictures.length];
      await add("blog_posts", {
        slug: `hostile-${index}`,
        title: text,
        excerpt: text,
        content: text,
        category: text,
        author: { name: text },
        status: "published",
        published_at: new Date().toISOString(),
        seo: { title: text },
      });
      await add("products", {
        slug: `hostile-${index}`,
        name: text,
        description: text,
        status: "active",
        published_at: past,
        media_gallery: [{ id: "file_1", type: "image/png", url }],
      });
    }
  });

  it("is well-formed", async () => {
    for (const answer of [postFeed("rss"), postFeed("atom"), productFeed("rss")])
      expect(await malformed(await read(answer))).toEqual([]);
    expect(await malformed("<rss><a></rss>")).not.toEqual([]);
  });

  it("shows readers nothing that runs or frames", async () => {
    const rss = parseRssFeed(await read(postFeed("rss")));
    const json = parseJsonFeed(JSON.parse(await read(postFeed("json"))));
    const texts = [
      ...(rss.items ?? []).map(({ content }) => content?.encoded),
      ...(json.items ?? []).map((item) => item.content_html),
    ];
    expect(texts.filter((text) => text?.includes("alert")).length).toBeGreaterThan(20);
    for (const text of texts) expect(acting(text ?? "")).toEqual([]);
  });

  it("would see what runs", () => {
    expect(acting('<p><img src=x onerror=a><a href="javascript:a">b</a><script>c</script>')).toHaveLength(3);
  });
});

/** Elements that run, frame, or lead nowhere good, as a browser reads them. */
function acting(html: string): string[] {
  const found: string[] = [];
  visit(unified().use(rehypeParse, { fragment: true }).parse(html), "element", ({ tagName, properties }) => {
    const isBad = /^(?:script|style|iframe|object|embed|base|meta|link|form|svg|math|template)$/.test(tagName);
    const addresses = [properties.href, properties.src].filter((address) => address !== undefined);
    const isForeign = addresses.some((address) => !/^(?:https?|mailto):/.test(String(address)));
    if (isBad || isForeign || Object.keys(properties).some((name) => /^(?:on|style|srcdoc)/i.test(name)))
      found.push(`${tagName} ${JSON.stringify(properties)}`);
  });
  return found;
}
