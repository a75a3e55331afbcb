import { describe, expect, it } from "vitest";
import { markdownTree, safeHtml, writeMarkdown } from "./html";

const base = "https://shop.example/blog/one";

const hostile = `<p onclick="x()">One <a href="javascript:alert(1)">two</a></p><script>alert(1)</script><style>p{}</style>
<img src=x onerror=alert(1)><iframe src="https://evil.example"></iframe><svg><script>alert(1)</script></svg>`;

describe("safeHtml", () => {
  it("keeps text, links and pictures", () => {
    const html =
      '<h2>Head</h2><p>A <a href="https://a.example/">link</a></p><img src="https://a.example/b.png" alt="b">';
    expect(safeHtml(html, base)).toBe(html);
  });

  it("makes addresses whole", () => {
    expect(safeHtml('<a href="/products/a">a</a><a href="#b">b</a>', base)).toBe(
      '<a href="https://shop.example/products/a">a</a><a href="https://shop.example/blog/one#b">b</a>',
    );
  });

  it("keeps nothing that acts", () => {
    expect(safeHtml(hostile, base)).not.toMatch(/script|onclick|onerror|iframe|style|svg|alert/);
  });
});

describe("markdownTree", () => {
  const markdownOf = (html: string, address: string) => writeMarkdown(markdownTree(html, address)).trim();

  it("writes headings, lists, tables, code and pictures", () => {
    const html = `<h2>Head</h2><ul><li>One</li></ul><table><tr><th>A</th></tr><tr><td>1</td></tr></table>
      <pre><code class="language-ts">let a;</code></pre><p><img src="https://a.example/b.png" alt="b"> <del>old</del></p>`;
    expect(markdownOf(html, base)).toBe(
      "## Head\n\n- One\n\n| A |\n| - |\n| 1 |\n\n```ts\nlet a;\n```\n\n![b](https://a.example/b.png) ~~old~~",
    );
  });

  it("keeps text from becoming markup or HTML", () => {
    expect(markdownOf("<p># no *heading* &lt;script&gt;</p>", base)).toBe("\\# no \\*heading\\* \\<script>");
    expect(markdownOf(hostile, base)).not.toMatch(/script|alert|iframe/);
  });
});
