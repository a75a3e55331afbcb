import { type APIRequestContext, expect, test } from "@playwright/test";
import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { SHOP_ORIGIN } from "./origins";

const parser = unified().use(rehypeParse);

for (const [kind, path, words] of [
  ["a product", "/products/sea-edition", /^# Sea edition$/m],
  ["a post", "/blog/what-a-press-weighs", /^# What a press weighs$/m],
  ["an experience", "/experiences/linocut-lessons", /^# Linocut, the lessons$/m],
  ["a legal page", "/legal/privacy-policy", /^# Privacy policy$/m],
] as const) {
  test(`${kind} is Markdown for who asks for it, by address or by type`, async ({ request }) => {
    const browser = await request.get(path, { headers: { accept: "text/html,*/*;q=0.8" } });
    const byAddress = await request.get(`${path}.md`);
    const byType = await request.get(path, { headers: { accept: "text/markdown, text/html;q=0.5" } });
    expect(browser.headers()["content-type"]).toBe("text/html; charset=utf-8");
    // Next writes the `vary` of pages itself; a cache has to ask for them each time.
    expect(browser.headers()["cache-control"]).toContain("must-revalidate");
    expect(byType.headers().vary).toMatch(/(^|, ?)accept(,|$)/i);
    for (const answer of [byAddress, byType]) {
      expect(answer.status()).toBe(200);
      expect(answer.headers()).toMatchObject({
        "content-type": "text/markdown; charset=utf-8",
        "x-robots-tag": "noindex",
      });
      expect(await answer.text()).toMatch(words);
    }
  });
}

test("there is no Markdown of what there is not", async ({ request }) => {
  for (const path of ["/products/nothing.md", "/blog/black-ink.md", "/nothing/at-all.md"])
    expect((await request.get(path)).status(), path).toBe(404);
});

test("every product's data says the prices that its page shows", async ({ request }) => {
  const addresses = await locations(request, "/sitemaps/products-1.xml");
  const wrong: string[] = [];
  let count = 0;
  for (const address of addresses) {
    const page = await pageAt(request, address);
    const { offers } = page.things.find((thing) => thing["@type"] === "Product");
    const all = offers?.offers ?? (offers ? [offers] : []);
    const prices = all.map(({ price }: { price: string }) => Number(price));
    for (const { url, price } of all) {
      const variant = new URL(url).searchParams.get("variant");
      const shown = `${page.texts.get(`name-${variant}`)} ${page.texts.get(`terms-${variant}`)}`;
      if (!amountsIn(shown).includes(Number(price))) wrong.push(`${address}: ${price} is not in “${shown}”`);
      count += 1;
    }
    if (
      offers?.offers &&
      (Number(offers.lowPrice) !== Math.min(...prices) || Number(offers.highPrice) !== Math.max(...prices))
    )
      wrong.push(`${address}: ${offers.lowPrice} to ${offers.highPrice} is not the range of ${prices}`);
  }
  expect(wrong).toEqual([]);
  expect(addresses.length).toBeGreaterThan(15);
  expect(count).toBeGreaterThan(addresses.length);
});

for (const [path, first] of [
  ["/products", /\/products\/[^/]+$/],
  ["/blog", /\/blog\/[^/]+$/],
  ["/experiences", /\/experiences\/[^/]+$/],
] as const) {
  test(`${path} tells in its data what it lists, in its order`, async ({ request }) => {
    const { things, links } = await pageAt(request, path);
    const { itemListElement } = things.find((thing) => thing["@type"] === "ItemList");
    const listed = itemListElement.map(({ url }: { url: string }) => url);
    expect(itemListElement.map(({ position }: { position: number }) => position)).toEqual(
      listed.map((_: string, index: number) => index + 1),
    );
    expect(listed).toEqual([...new Set(links.filter((link) => first.test(link)))]);
    expect(listed.length).toBeGreaterThan(3);
  });
}

interface Page {
  /** Of its structured data. */
  // biome-ignore lint/suspicious/noExplicitAny: read as a search engine would
  things: any[];
  /** Of elements with an id. */
  texts: Map<string, string>;
  /** Of its main part, as whole addresses. */
  links: string[];
}

async function pageAt(request: APIRequestContext, address: string): Promise<Page> {
  const page: Page = { things: [], texts: new Map(), links: [] };
  const tree: Root = parser.parse(await (await request.get(address)).text());
  visit(tree, "element", (element) => {
    const { tagName, properties } = element;
    if (tagName === "script" && properties.type === "application/ld+json")
      page.things.push(...JSON.parse(textOf(element))["@graph"]);
    if (typeof properties.id === "string") page.texts.set(properties.id, textOf(element));
    if (tagName === "main")
      visit(element, { tagName: "a" }, ({ properties: { href } }: Element) => {
        page.links.push(new URL(String(href), SHOP_ORIGIN).href);
      });
  });
  return page;
}

/** All amounts but those of before. */
function amountsIn(text: string): number[] {
  const amounts = [...text.replace(/\bwas \S+/g, "").matchAll(/\d[\d,]*(?:\.\d+)?/g)];
  const numbers = amounts.map(([digits]) => Number(digits.replaceAll(",", "")));
  return /\bfree\b/i.test(text) ? [...numbers, 0] : numbers;
}

async function locations(request: APIRequestContext, path: string): Promise<string[]> {
  return [...(await (await request.get(path)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url);
}
