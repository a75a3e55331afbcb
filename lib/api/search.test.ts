import { beforeEach, describe, expect, it, vi } from "vitest";
import { startCrevio } from "../test-crevio";
import { tags } from "./tags";

const tagged = vi.hoisted((): string[][] => []);
vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag: (...tags: string[]) => void tagged.push(tags) }));

const crevio = await startCrevio({ products: 130 });
const { readSearchIndex } = await import("./search");

beforeEach(async () => {
  await crevio.reset();
  tagged.length = 0;
});

const slugs = (entries: { slug: string }[]) => entries.map(({ slug }) => slug);

describe("the search index", () => {
  it("holds what can be found, the newest first", async () => {
    const { products, posts, experiences } = await readSearchIndex();
    expect(slugs(products).slice(0, 2)).toEqual(["linocut-from-first-cut", "calendar-2027"]);
    expect(products.length).toBeGreaterThan(130);
    expect(slugs(posts).slice(0, 2)).toEqual(["five-gouges", "registration-by-arithmetic"]);
    expect(posts[0]).toMatchObject({ name: "Five gouges, and why not twelve", date: "2026-11-02" });
    expect(experiences).toContainEqual(expect.objectContaining({ slug: "linocut-lessons", type: "course" }));
  });

  it("holds nothing that is paid for, no draft, nothing archived, nothing before its day", async () => {
    const index = await readSearchIndex();
    expect(JSON.stringify(index)).not.toMatch(/PAID-CONTENT|"content"|outline|crevio_demo_/);
    for (const hidden of ["monotype-on-the-kitchen-table", "barn-owl-plate"])
      expect(slugs(index.products)).not.toContain(hidden);
    for (const hidden of ["black-ink", "imposing-a-zine"]) expect(slugs(index.posts)).not.toContain(hidden);
  });

  it("goes beyond the first hundred of every kind", async () => {
    const add = (resource: string, fields: object) => crevio.control("POST", `${resource}?webhook=false`, fields);
    await Promise.all(
      Array.from({ length: 105 }, (_, index) =>
        Promise.all([
          add("blog_posts", { title: `Post ${index}`, slug: `post-${index}`, content: "", status: "published" }),
          add("experiences", { name: `Course ${index}`, slug: `course-${index}`, type: "course", content: {} }),
        ]),
      ),
    );
    const index = await readSearchIndex();
    expect(slugs(index.posts).filter((slug) => slug.startsWith("post-"))).toHaveLength(105);
    expect(slugs(index.experiences).filter((slug) => slug.startsWith("course-"))).toHaveLength(105);
  });

  it("is renewed by events about products, posts and experiences", async () => {
    await readSearchIndex();
    for (const noun of ["product", "blog_post", "experience"] as const) {
      expect(tagged.flat()).toContain(tags.index(noun));
    }
  });

  it("holds hostile names as text, however they are written", async () => {
    const name = `<img src=x onerror=alert(1)>"'</script>\u2028`;
    await crevio.control("PATCH", "products/zine-no-7", { name, body_html: "<script>alert(1)</script><p>Rain</p>" });
    const { products } = JSON.parse(JSON.stringify(await readSearchIndex()));
    const zine = products.find(({ slug }: { slug: string }) => slug === "zine-no-7");
    expect(zine).toMatchObject({ name, more: "Rain" });
  });

  it.each(["/products", "/blog_posts", "/experiences"])("throws when %s does not answer", async (path) => {
    await crevio.fail(path);
    await expect(readSearchIndex()).rejects.toThrow("500");
  });

  it("survives an answer of a later API", async () => {
    await crevio.control("PATCH", "settings", { chaosShape: true });
    expect((await readSearchIndex()).products.length).toBeGreaterThan(0);
  });
});
