import { expect, it } from "vitest";
import { cut, plainText } from "./plain-text";

it.each([
  ["<h2>Six chapters</h2><p>Twenty-eight films.</p>", "Six chapters Twenty-eight films."],
  ["<p>un<strong>break</strong>able<br>line</p>", "unbreakable line"],
  ["Tom &amp; Jerry&nbsp;&#8212; &#x201c;quoted&#x201d; &hellip; &unknown;", "Tom & Jerry — “quoted” … &unknown;"],
  ["<p>3 < 4 and 5 > 4</p>", "3 < 4 and 5 > 4"],
  ['<img alt="a > b" src=x onerror="alert(1)">seen', "seen"],
  ["<script>alert('<p>')</script><style>p{}</style><!-- no -->seen", "seen"],
  ["seen<script>never closed", "seen"],
  ["seen <img src=", "seen"],
  ["&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>"],
  ["&#0;&#xd800;&#x110000;seen", "seen"],
  ["", ""],
])("reads %j", (html, text) => {
  expect(plainText(html, 100)).toBe(text);
});

it("is quick whatever it is given", () => {
  const start = performance.now();
  for (const piece of ["<script", "<!--", '<a "', "<a '", "<", "&#", "<svg/"]) plainText(piece.repeat(100_000), 100);
  expect(performance.now() - start).toBeLessThan(2_000);
});

it("cuts between words, and only what is too long", () => {
  expect(cut("one two three", 13)).toBe("one two three");
  expect(cut("one two three", 12)).toBe("one two…");
  expect(cut("one two three", 8)).toBe("one two…");
  expect(cut("unbreakable", 6)).toBe("unbre…");
  expect(cut("🌲🌲🌲", 4)).toBe("🌲…");
  for (let length = 1; length < 20; length += 1)
    expect(cut("one two three four", length).length).toBeLessThanOrEqual(length);
});
