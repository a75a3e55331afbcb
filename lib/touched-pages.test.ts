import { describe, expect, it } from "vitest";
import type { Change } from "./api/tags";
import { isRight, touchedPages } from "./touched-pages";
import { versionOf } from "./version";

const updatedAt = new Date("2026-01-01T00:00:00Z");
const shown = { id: "id_1", slug: "a b", updatedAt };
const change = (given: Partial<Change> = {}): Change => ({
  noun: "product",
  names: ["id_1", "a b", "before"],
  enters: "no",
  gone: [],
  shown,
  ...given,
});
const pathsOf = (given: Partial<Change>) => touchedPages(change(given)).map(({ path }) => path);

it.each([
  ["product", ["/products/a%20b", "/products/a%20b.md", "/products/before", "/products", "/", "/search-index.json"]],
  ["product", ["/search", "/products/rss.xml", "/sitemaps/products-1.xml"]],
  [
    "blog_post",
    ["/blog/a%20b", "/blog/before", "/blog", "/", "/search-index.json", "/blog/rss.xml", "/sitemaps/pages.xml"],
  ],
  ["experience", ["/experiences/a%20b", "/experiences", "/", "/search-index.json", "/sitemaps/pages.xml"]],
  ["legal_page", ["/legal/a%20b", "/legal/a%20b.md", "/sitemaps/pages.xml"]],
  ["review", ["/reviews", "/"]],
  ["account", ["/"]],
] as const)("a change of a %s is seen on %j", (noun, paths) => {
  expect(pathsOf({ noun })).toEqual(expect.arrayContaining([...paths]));
});

it("ids are no addresses", () => {
  expect(pathsOf({ gone: ["id_2"], names: ["id_1", "id_2", "a b"] }).join()).not.toContain("id_");
});

describe("a page is right", () => {
  const [own, twin] = touchedPages(change());
  const older = `<li data-version="${versionOf({ id: "id_1", updatedAt: new Date(0) })}">`;
  const newer = `<li data-version="${versionOf(shown)}">`;

  it("when it shows the item as of the change, or does not show it", () => {
    if (!own || !twin) throw new Error("no pages");
    expect(isRight(own, 200, newer)).toBe(true);
    expect(isRight(own, 200, older)).toBe(false);
    expect(isRight(twin, 200, "# Text")).toBe(true);
    expect(isRight(twin, 404, "")).toBe(true);
  });

  it("when it is no error, and the item's own is there", () => {
    if (!own || !twin) throw new Error("no pages");
    expect(isRight(own, 404, "")).toBe(false);
    expect(isRight(own, 500, newer)).toBe(false);
    expect(isRight(twin, 503, "")).toBe(false);
  });

  it("when it shows nothing of what has gone", () => {
    const pages = touchedPages(change({ shown: null, gone: ["id_1"] }));
    expect(pages.map((page) => isRight(page, 404, "")).every(Boolean)).toBe(true);
    expect(pages.map((page) => isRight(page, 200, newer)).some(Boolean)).toBe(false);
  });
});
