import { formatUrl } from "next/dist/shared/lib/router/utils/format-url";
import { isValidElement, type ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startCrevio } from "@/lib/test-crevio";

// What needs a browser or Next's server stands as plain elements; everything up to there is real.
vi.mock("next/link", () => ({
  default: ({ href, children }: { href: string | object; children: ReactNode }) => (
    <a href={typeof href === "string" ? href : formatUrl(href)}>{children}</a>
  ),
}));
vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {} }));
vi.mock("@/components/ui/picture", () => ({ Picture: "our-picture" }));
vi.mock("@/components/ui/external-video", () => ({ ExternalVideo: "our-player" }));
vi.mock("@/components/product/product-line", () => ({
  ProductLine: ({ product }: { product: { name: string } }) => <aside>{product.name}</aside>,
}));

const crevio = await startCrevio();
vi.stubEnv("SITE_URL", "https://shop.example");
const { RichText } = await import("./rich-text");

beforeEach(crevio.reset);

/** What becomes of a tree of server components, as text. The renderers of React refuse to load beside them. */
async function render(node: ReactNode): Promise<string> {
  if (Array.isArray(node)) return (await Promise.all(node.map(render))).join("");
  if (!isValidElement<{ children?: ReactNode }>(node))
    return node == null || typeof node === "boolean" ? "" : `${node}`;
  const { type, props } = node;
  if (typeof type === "function") return render(await Reflect.apply(type, null, [props]));
  const { children, ...attributes } = props;
  if (typeof type !== "string") return render(children);
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== "");
  return `<${type}${written.map(([name, value]) => ` ${name}="${value}"`).join("")}>${await render(children)}</${type}>`;
}

async function show(html: string) {
  const shown = await render(<RichText html={html} />);
  return shown
    .replace(/^<div className="rich-text">(.*)<\/div>$/s, "$1")
    .replace(/<a className="heading-link".*?<\/a>/g, "");
}

describe("RichText cleans", () => {
  it.each([
    "<p>One <strong>bold</strong> and <em>slanted</em> word</p>",
    "<ul><li>One</li></ul><ol><li>Two</li></ol>",
    "<figure><blockquote><p>Said</p></blockquote><figcaption>Who</figcaption></figure>",
    "<p><mark>a</mark><u>b</u><small>c</small><code>d</code></p>",
  ])("and keeps %s", async (html) => {
    expect(await show(html)).toBe(html);
  });

  it.each([
    ["a script", "<p>a</p><script>alert(1)</script>", "<p>a</p>"],
    ["a script in an attribute", '<p onclick="alert(1)">a</p>', "<p>a</p>"],
    ["a style", '<p style="position:fixed" class="x">a</p>', "<p>a</p>"],
    ["a form", '<form action="https://evil.com"><textarea>Card</textarea><button>Pay</button></form>', "CardPay"],
    ["an object", '<object data="x.swf"></object><embed src="x.swf"><p>a</p>', "<p>a</p>"],
    ["a page address", '<base href="https://evil.com/"><meta http-equiv="refresh" content="0"><p>a</p>', "<p>a</p>"],
    ["a comment", "<p>a</p><!-- secret -->", "<p>a</p>"],
    ["a drawing with a script", '<svg onload="alert(1)"><script>alert(1)</script></svg><p>a</p>', "<p>a</p>"],
    ["a source outside of a film", '<picture><source srcset="https://evil.com/x"><b>a</b></picture>', "<b>a</b>"],
  ])("%s away", async (_case, html, shown) => {
    expect((await show(html)).trim()).toBe(shown);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#10;script:alert(1)",
    "&#1;javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
  ])("and links nowhere with %s", async (href) => {
    expect(await show(`<a href="${href}">a</a>`)).not.toContain("href");
  });

  it.each(["data:image/svg+xml,<svg/>", "javascript:alert(1)", "blob:x"])(
    "and shows no picture from %s",
    async (src) => {
      expect(await show(`<p>a<img src="${src}"></p>`)).toBe("<p>a</p>");
    },
  );

  it("and runs nothing that is written like code", async () => {
    vi.stubEnv("CREVIO_API_KEY", "crevio_secret");
    const html = "<p>{process.env.CREVIO_API_KEY} {1 + 1}</p>\n\nimport x from 'y'\n\n<Picture src={1} />";
    for (const text of [html, html.replace("<p>", "").replace("</p>", "")]) {
      const shown = await show(text);
      expect(shown).toContain("{process.env.CREVIO_API_KEY} {1 + 1}");
      expect(shown).not.toContain("crevio_secret");
    }
  });

  it("what a merchant left open", async () => {
    expect(await show("</div></div><p>a<b>b")).toBe("<p>a<b>b</b></p>");
  });

  it.each([
    ["a paragraph in a paragraph", "<p>a<button><p>b</p></button></p>"],
    ["a link in a link", '<a href="#a"><object><a href="#b">b</a></object></a>'],
  ])("%s into what browsers make of it", async (_case, html) => {
    expect(await show(html)).not.toMatch(/<p>[^/]*<p>|<a [^/]*<a /);
  });

  it("and keeps the words of what no parser takes", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    expect(await show(`${"<div>".repeat(50_000)}deep`)).toMatch(/^<p>\s*deep<\/p>$/);
    expect((await show(`${"<div>".repeat(300)}deep`)).match(/<div>/g)).toHaveLength(100);
  });
});

describe("RichText reads", () => {
  it("HTML as HTML", async () => {
    const html = "<div>\n\n    <p>*one* _two_ # three</p>\n\n</div>";
    expect(await show(html)).toBe(html);
    expect(await show("*One*<p>two</p>")).toBe("*One*<p>two</p>");
  });

  it("Markdown as Markdown", async () => {
    expect(await show("One *two*\n\n- three <b>four</b>")).toBe(
      "<p>One <em>two</em></p>\n<ul>\n<li>three <b>four</b></li>\n</ul>",
    );
  });

  it("a note and the way back from it", async () => {
    const shown = await show("One[^a]\n\n[^a]: Two");
    expect(shown).toContain('<a id="text-fnref-a" aria-describedby="text-footnote-label" href="#text-fn-a">1</a>');
    expect(shown).toContain('<h2 id="text-footnote-label">Notes</h2>');
    expect(shown).toContain('<li id="text-fn-a">');
    expect(shown).toContain('<a aria-label="Back to note 1 in the text" href="#text-fnref-a">');
  });

  it("a list of tasks", async () => {
    expect(await show("- [x] one\n- [ ] two")).toMatch(/aria-label="Done">☑.* one.*aria-label="To do">☐.* two/s);
  });

  it("nothing as nothing", async () => {
    expect(await show("")).toBe("");
  });
});

describe("RichText orders", () => {
  it.each([
    ["<h1>a</h1><h2>b</h2>", "h2 h3"],
    ["<h3>a</h3><h3>b</h3><h4>c</h4>", "h2 h2 h3"],
    ["<h2>a</h2><h5>b</h5><h2>c</h2><h6>d</h6>", "h2 h3 h2 h3"],
  ])("the heads of %s without a gap", async (html, levels) => {
    expect((await show(html)).match(/(?<=<)h\d/g)?.join(" ")).toBe(levels);
  });

  it("heads by ids of their own, whatever a merchant has given", async () => {
    const shown = await show(
      "<p id='text-a'></p><h2>A</h2><h2>A</h2><h2 id='b'>B</h2><h2>Größe 2</h2><h2>!</h2><h2> </h2>",
    );
    expect(shown.match(/(?<=<h2 id=")[^"]*/g)).toEqual(["text-a", "text-a-2", "text-b", "text-größe-2", "text-part"]);
  });

  it("ids so that none is ours and none comes twice", async () => {
    const shown = await show("<p id='content'></p><b id='__proto__'></b><i id='x'></i><s id='x'></s><u id='a b'></u>");
    expect(shown).toBe('<p id="text-content"></p><b id="text-__proto__"></b><i id="text-x"></i><s></s><u></u>');
  });

  it("links to the ids as they are left, and others as they were", async () => {
    expect(await show('<a href="#part">a</a><p id="part">b</p>')).toContain('<a href="#text-part">');
    expect(await show('<a href="#reviews">a</a>')).toContain('<a href="#reviews">');
  });

  it("a long text by its parts", async () => {
    const parts = ["One", "Two", "Three", "Four"].map((part) => `<h2>${part}</h2><h3>x</h3>`);
    const long = await render(<RichText html={parts.join("")} hasContents />);
    expect(long.match(/(?<=<a href="#)[^"]+(?=" className="touch)/g)).toEqual([
      "text-one",
      "text-two",
      "text-three",
      "text-four",
    ]);
    expect(await render(<RichText html={parts.slice(1).join("")} hasContents />)).not.toContain("<nav");
  });
});

describe("RichText links", () => {
  it.each(["https://b.example/x", "http://b.example/x", "//b.example/x", "/\\b.example/x", "\\\\b.example"])(
    "to %s with a mark and no word about us",
    async (href) => {
      expect(await show(`<a href="${href}" target="_blank">a</a>`)).toBe(
        `<a href="${href}" rel="external noopener noreferrer nofollow">a</a>`,
      );
    },
  );

  it.each(["/products/a", "/products/a?b=c", "/products/a#reviews", "mailto:a@b.example"])(
    "to %s as it is written",
    async (href) => {
      expect(await show(`<p>See <a href="${href}">a</a></p>`)).toBe(`<p>See <a href="${href}">a</a></p>`);
    },
  );

  it("within the shop by its path", async () => {
    expect(await show('<p>See <a href="https://shop.example/blog?x=1#y">a</a></p>')).toContain('href="/blog?x=1#y"');
  });
});

describe("RichText shows", () => {
  it("a picture with our own, in the shape it was given", async () => {
    expect(await show('<img src="https://b.example/a.png" alt="A" width="40" height="30" onerror="alert(1)">')).toMatch(
      /^<our-picture src="https:\/\/b\.example\/a\.png" alt="A" width="40" height="30" sizes="[^"]+">/,
    );
  });

  it.each(["", 'width="100%" height="auto"', 'width="0" height="9"', 'width="1e9" height="1"'])(
    "a picture of unknown shape (%s) in a box that keeps its place",
    async (size) => {
      expect(await show(`<img src="https://b.example/a.png" ${size}>`)).toMatch(
        /width="1600" height="900" .* className="is-boxed"/,
      );
    },
  );

  it("a film of the merchant's, fetched when it is played", async () => {
    const shown = await show(
      `<video autoplay loop onplay="x()" poster="https://b.example/p.png"><source src="https://b.example/a.mp4" type="video/mp4">
       <source src="x.mp4"><track src="https://b.example/a.vtt" kind="captions" srclang="en"></video>`,
    );
    expect(shown).toContain('<source src="https://b.example/a.mp4" type="video/mp4">');
    expect(shown).toContain('<track src="https://b.example/a.vtt" kind="captions" srcLang="en">');
    expect(shown).toMatch(/^<video poster="https:\/\/b\.example\/p\.png" .*controls="true" .*preload="none"/);
    expect(shown).not.toMatch(/autoplay|loop|onplay|x\.mp4/i);
    expect(await show('<p>a<audio src="javascript:x()"></audio></p>')).toBe("<p>a</p>");
  });

  const film = "https://www.youtube.com/embed/dQw4w9WgXcQ";

  it.each([
    `<iframe src="${film}" srcdoc="<script>" allow="camera"></iframe>`,
    `<p><a href="${film}">Film</a></p>`,
    `<p> ${film} </p>`,
  ])("%s in our own player", async (html) => {
    expect(await show(html)).toBe(`<our-player url="${film}"></our-player>`);
  });

  it("what it cannot play as a link", async () => {
    expect(await show('<iframe src="https://maps.example/x" title="A map"></iframe>')).toBe(
      '<a href="https://maps.example/x" rel="external noopener noreferrer nofollow">A map</a>',
    );
    expect(await show('<p>a</p><iframe src="javascript:alert(1)"></iframe>')).toBe("<p>a</p>");
    expect(await show(`<a href="/x"><iframe src="${film}"></iframe></a>`)).not.toContain("our-player");
  });

  it("a product that a paragraph links to, as it is now", async () => {
    const html = '<p><a href="/products/print-club">Our club</a></p>';
    const now = await crevio.control("PATCH", "products/print-club", { name: "The club" });
    expect(await show(html)).toBe("<aside>The club</aside>");
    expect(await show("<p>https://shop.example/products/print-club</p>")).toBe("<aside>The club</aside>");
    const url = "https://moss.crevio.co/club/print-club";
    await crevio.control("PATCH", "products/print-club", { ...now, url });
    expect(await show(`<p><a href="${url}">Our club</a></p>`)).toBe("<aside>The club</aside>");
  });

  it.each([
    ["that is gone", "/products/barn-owl-plate"],
    ["that never was", "/products/nothing"],
    ["of somebody else", "https://other.crevio.co/products/print-club"],
    ["on another page", "/products/print-club/share.png"],
  ])("a product %s as the link it was", async (_case, href) => {
    expect(await show(`<p><a href="${href}">Our club</a></p>`)).toMatch(/^<p><a href="[^"]+".*>Our club<\/a><\/p>$/);
  });

  it("no product within a sentence, and eight in one text", async () => {
    const link = '<a href="/products/print-club">Our club</a>';
    expect(await show(`<p>See ${link}</p>`)).toBe(`<p>See ${link}</p>`);
    expect((await show(`<p>${link}</p>`.repeat(20))).match(/<aside>/g)).toHaveLength(8);
  });

  it("no text while a product in it cannot be read", async () => {
    await crevio.fail("/products");
    await expect(show('<p><a href="/products/print-club">a</a></p>')).rejects.toThrow("500");
  });

  it.each([
    ["Prices", "<table><caption>Prices</caption><tbody><tr><th>A</th></tr></tbody></table>"],
    ["A, B", "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>C</th><td>1</td></tr></tbody></table>"],
    ["Table", "<table><tbody><tr><td>1</td></tr></tbody></table>"],
  ])("a table that can be scrolled, named %s", async (name, html) => {
    expect(await show(html)).toBe(
      `<section className="table-scroll" aria-label="${name}" tabIndex="0">${html}</section>`,
    );
  });

  it("code in the colours of its language, and of none it does not know", async () => {
    expect(await show('<pre><code class="language-js evil">let a = "b";</code></pre>')).toContain(
      '<span className="hljs-keyword">let</span> a = <span className="hljs-string">"b"</span>',
    );
    expect(await show('<pre><code class="language-none-such">let a</code></pre>')).toContain(">let a</code>");
  });
});
