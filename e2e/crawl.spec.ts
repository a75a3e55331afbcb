import { type APIRequestContext, expect } from "@playwright/test";
import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { HtmlValidate } from "html-validate";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { SHOP_ORIGIN } from "./origins";
import { pages } from "./pages";
import { test } from "./test";

const parser = unified().use(rehypeParse);
const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

interface Page {
  path: string;
  type: string;
  html: string;
  links: string[];
  canonical: string | undefined;
  isIndexed: boolean;
  firstHeadings: number;
  data: unknown[];
}

test("a crawl from the home page finds all that is live, and nothing broken", async ({ request }) => {
  test.setTimeout(120_000);
  const found = await crawl(request);
  const html = [...found.values()].filter(({ type }) => type.startsWith("text/html"));
  const faults: string[] = [];
  for (const { path, canonical, firstHeadings, isIndexed, data } of html) {
    if (firstHeadings !== 1) faults.push(`${path} has ${firstHeadings} first headings`);
    if (isIndexed && canonical !== SHOP_ORIGIN + path.replace(/^\/$/, "")) faults.push(`${path} is ${canonical}`);
    if (/^\/(?:$|products|(?:blog|experiences)\/(?!page))/.test(path) && data.length === 0)
      faults.push(`${path} has no data`);
  }
  expect(faults).toEqual([]);

  const live = await liveAddresses(request);
  expect(live.length).toBeGreaterThan(30);
  expect(live.filter((path) => !found.has(path))).toEqual([]);
});

test("no kind of page is HTML that a validator has something against", async ({ request }) => {
  expect((await validator.validateString("<p><div></p>")).valid).toBe(false);
  const faults: string[] = [];
  for (const path of [...pages, "/products/studio-hour", "/blog/what-a-press-weighs"]) {
    const { results } = await validator.validateString(await (await request.get(path)).text());
    for (const { ruleId, message } of results.flatMap(({ messages }) => messages))
      faults.push(`${path} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
});

/** Every address of the shop that its pages lead to, asked once; fails where one is not there. */
async function crawl(request: APIRequestContext): Promise<Map<string, Page>> {
  const found = new Map<string, Page>();
  const broken: string[] = [];
  const queue = [{ path: "/", from: "nowhere" }];
  const known = new Set(["/"]);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const response = await request.get(next.path, { maxRedirects: 0, timeout: 30_000 });
    if (response.status() !== 200) {
      broken.push(`${next.path} from ${next.from} answers ${response.status()}`);
      continue;
    }
    const page = read(next.path, response.headers()["content-type"] ?? "", await response.text());
    found.set(next.path, page);
    for (const path of page.links) {
      if (known.has(path)) continue;
      known.add(path);
      queue.push({ path, from: next.path });
    }
  }
  expect(broken).toEqual([]);
  return found;
}

function read(path: string, type: string, html: string): Page {
  const page: Page = {
    path,
    type,
    html,
    links: [],
    canonical: undefined,
    isIndexed: true,
    firstHeadings: 0,
    data: [],
  };
  if (!type.startsWith("text/html")) return page;
  const tree: Root = parser.parse(html);
  visit(tree, "element", (element) => {
    const { tagName, properties } = element;
    const rel = String(properties.rel ?? "");
    if (tagName === "h1") page.firstHeadings += 1;
    if (tagName === "meta" && properties.name === "robots" && /noindex/.test(String(properties.content)))
      page.isIndexed = false;
    if (tagName === "link" && rel === "canonical") page.canonical = String(properties.href);
    if (tagName === "a" || (tagName === "link" && /alternate|canonical|icon|manifest/.test(rel)))
      page.links.push(...ownPath(String(properties.href ?? ""), path));
    if (tagName === "script" && properties.type === "application/ld+json") page.data.push(JSON.parse(textOf(element)));
  });
  return page;
}

function ownPath(address: string, from: string): string[] {
  const url = new URL(address, SHOP_ORIGIN + from);
  return url.origin === SHOP_ORIGIN && !url.pathname.startsWith("/api/") ? [url.pathname] : [];
}

/** What the sitemap lists. */
async function liveAddresses(request: APIRequestContext): Promise<string[]> {
  const read = async (path: string) =>
    [...(await (await request.get(path)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = ""]) => new URL(url).pathname,
    );
  const shards = await Promise.all((await read("/sitemap.xml")).map(read));
  return shards.flat();
}
