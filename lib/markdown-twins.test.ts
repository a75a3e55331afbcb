import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { describe, expect, it, vi } from "vitest";
import { hostile } from "../e2e/hostile-content";
import { startCrevio } from "./test-crevio";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {} }));

const crevio = await startCrevio();
vi.stubEnv("SITE_URL", "https://shop.example");
const { listProducts } = await import("./api/catalogue");
const { contents, twinOf } = await import("./markdown-twins");

const reader = unified().use(remarkParse).use(remarkGfm);

describe("a Markdown twin", () => {
  it("of a product says its name, its price and its text, and whose it is", async () => {
    const text = await twinOf("products", "linocut-from-first-cut");
    expect(text).toMatch(/^# Linocut/);
    expect(text).toMatch(/^- .+: \$\d+/m);
    expect(text).toContain("https://shop.example/products/linocut-from-first-cut");
    expect(text).not.toContain("PAID-CONTENT");
  });

  it.each([
    ["blog", "five-gouges"],
    ["experiences", "linocut-lessons"],
    ["legal", "privacy-policy"],
  ])("is there in %s", async (kind, slug) => {
    const text = await twinOf(kind, slug);
    expect(text).toMatch(/^# \S/);
    expect(text).not.toContain("PAID-CONTENT");
    expect(text).toContain(`https://shop.example/${kind}/${slug}`);
  });

  it.each([
    ["products", "barn-owl-plate"],
    ["products", "monotype-on-the-kitchen-table"],
    ["blog", "black-ink"],
    ["blog", "imposing-a-zine"],
    ["products", "nothing"],
    ["cart", "linocut-from-first-cut"],
  ])("is not there for %s/%s", async (kind, slug) => {
    expect(await twinOf(kind, slug)).toBeNull();
  });

  it("holds no markup and no address that acts, whatever a merchant's texts hold", async () => {
    for (const [index, text] of Object.values(hostile).flat().entries()) {
      const slug = `hostile-${index}`;
      const add = (path: string, fields: object) =>
        crevio.control("POST", `${path}?webhook=false`, { slug, ...fields });
      await add("products", { name: text, description: text, body_html: text, status: "active" });
      await add("blog_posts", { title: text, excerpt: text, content: text, status: "published" });
      for (const kind of ["products", "blog"]) expect(acting((await twinOf(kind, slug)) ?? ""), text).toEqual([]);
    }
    expect(acting(await contents())).toEqual([]);
  });

  it("would be seen to act", () => {
    expect(acting("<b>a</b> [b](javascript:c)")).toHaveLength(3);
  });
});

it("llms.txt leads to the twins of what is live", async () => {
  await crevio.reset();
  const links: string[] = [];
  visit(reader.parse(await contents()), "link", ({ url }) => void links.push(url));
  const { products } = await listProducts();
  for (const { slug } of products) expect(links).toContain(`https://shop.example/products/${slug}.md`);
  expect(links).toContain("https://shop.example/blog/five-gouges.md");
  expect(links.join()).not.toMatch(/barn-owl-plate|black-ink|imposing-a-zine/);
});

function acting(markdown: string): string[] {
  const found: string[] = [];
  visit(reader.parse(markdown), (node) => {
    if (node.type === "html") found.push(node.value);
    if ("url" in node && !/^(?:https?:|mailto:)/i.test(node.url)) found.push(node.url);
  });
  return found;
}
