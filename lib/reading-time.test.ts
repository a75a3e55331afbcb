import { expect, it } from "vitest";
import { readingMinutes } from "./reading-time";

it.each([
  ["nothing", "", 1],
  ["a few words", "<p>Dry ink, wet paper.</p>", 1],
  ["a page of words", `<p>${"ink ".repeat(660)}</p>`, 3],
  ["tags and addresses", `<p>${'<a href="https://a.example/one/two">ink</a> '.repeat(660)}</p>`, 3],
  ["Japanese, which has no spaces", "版画の作り方を学ぶ。".repeat(180), 3],
])("counts the minutes of %s", (_case, html, minutes) => {
  expect(readingMinutes(html)).toBe(minutes);
});

it("is quick with what only looks like tags", () => {
  const start = performance.now();
  readingMinutes("<".repeat(200_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});
