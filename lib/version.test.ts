import { expect, it } from "vitest";
import { showsOlder, versionOf } from "./version";

const at = (second: number) => new Date(1_764_000_000_000 + second * 1_000);
const page = (...items: { id: string; updatedAt: Date | null }[]) =>
  items.map((item) => `<li data-version="${versionOf(item)}">`).join("");

it("a page tells whether it shows an item as of an edit", () => {
  const id = "prod_1";
  expect(showsOlder(page({ id, updatedAt: at(1) }), id, at(2))).toBe(true);
  expect(showsOlder(page({ id, updatedAt: at(2) }), id, at(2))).toBe(false);
  expect(showsOlder(page({ id, updatedAt: at(3) }), id, at(2))).toBe(false);
  expect(showsOlder(page({ id, updatedAt: at(3) }, { id, updatedAt: at(1) }), id, at(2))).toBe(true);
});

it("an id is found as React writes it into an attribute", () => {
  const html = '<li data-version="&quot;&gt;&lt;b&gt;&amp;&#x27;@1">';
  expect(showsOlder(html, `"><b>&'`, at(2))).toBe(true);
});

it("a page that shows others says nothing of an item", () => {
  expect(showsOlder(page({ id: "prod_10", updatedAt: at(1) }), "prod_1", at(2))).toBe(false);
  expect(showsOlder("prod_1@1", "prod_1", at(2))).toBe(false);
});

it("a page tells whether it still shows what has gone, dated or not", () => {
  expect(showsOlder(page({ id: "prod_1", updatedAt: at(9) }), "prod_1", null)).toBe(true);
  expect(showsOlder(page({ id: "prod_1", updatedAt: null }), "prod_1", null)).toBe(true);
  expect(showsOlder(page(), "prod_1", null)).toBe(false);
});
