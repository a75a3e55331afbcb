import { expect, it } from "vitest";
import { laterPage } from "./page-number";

it.each([
  ["2", 2],
  ["10", 10],
  ["99999", 99999],
])("reads page %s", (text, page) => {
  expect(laterPage(text)).toBe(page);
});

it.each(["1", "0", "-1", "02", "2.0", "2e3", "100000", "", "two", "%32", "２"])("takes %j for no page", (text) => {
  expect(laterPage(text)).toBeNull();
});
