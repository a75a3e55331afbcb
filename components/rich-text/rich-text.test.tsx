import { formatUrl } from "next/dist/shared/lib/router/utils/format-url";
import { isValidElement, type ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { RichText } from "./rich-text";

// What needs a browser or Next's server stands as plain elements; everything up to there is real.
vi.mock("next/link", () => ({
  default: ({ href, children }: { href: string | object; children: ReactNode }) => (
    <a href={typeof href === "string" ? href : formatUrl(href)}>{children}</a>
  ),
}));
vi.mock("@/components/ui/picture", () => ({ Picture: "our-picture" }));
vi.mock("@/components/ui/external-video", () => ({ ExternalVideo: "our-video" }));

/** What becomes of a tree of server components, as text. The renderers of React refuse to load beside them. */
async function render(node: ReactNode): Promise<string> {
  if (Array.isArray(node)) return (await Promise.all(node.map(render))).join("");
  if (!isValidElement<{ children?: ReactNode }>(node))
    return node == null || typeof node === "boolean" ? "" : `${node}`;
  const { type, props } = node;
  if (typeof type === "function") return render(await Reflect.apply(type, null, [props]));
  const { children, ...attributes } = props;
  if (typeof type !== "string") return render(children);
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${type}${written.join("")}>${await render(children)}</${type}>`;
}

async function show(html: string) {
  const shown = await render(<RichText html={html} />);
  return shown.replace(/^<div className="rich-text">(.*)<\/div>$/s, "$1");
}

describe("RichText", () => {
  it.each([
    "<p>One <strong>bold</strong> and <em>slanted</em> word</p>",
    "<h2>Head</h2><ul><li>One</li></ul><ol><li>Two</li></ol>",
    "<figure><blockquote><p>Said</p></blockquote><figcaption>Who</figcaption></figure>",
    "<p><mark>a</mark><u>b</u><small>c</small><code>d</code></p>",
  ])("keeps %s", async (html) => {
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
  ])("drops %s", async (_case, html, shown) => {
    expect((await show(html)).trim()).toBe(shown);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#10;script:alert(1)",
    "&#1;javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
  ])("links nowhere with %s", async (href) => {
    expect(await show(`<a href="${href}">a</a>`)).not.toContain("href");
  });

  it.each(["data:image/svg+xml,<svg/>", "javascript:alert(1)", "blob:x"])("shows no picture from %s", async (src) => {
    expect(await show(`<p>a<img src="${src}"></p>`)).toBe("<p>a</p>");
  });

  it("runs nothing that is written like code", async () => {
    vi.stubEnv("CREVIO_API_KEY", "crevio_secret");
    const html = "<p>{process.env.CREVIO_API_KEY} {1 + 1}</p>\n\nimport x from 'y'\n\n<Picture src={1} />";
    const shown = await show(html);
    expect(shown).toContain("<p>{process.env.CREVIO_API_KEY} {1 + 1}</p>");
    expect(shown).not.toContain("crevio_secret");
  });

  it("reads HTML, not Markdown", async () => {
    const html = "<div>\n\n    <p>*one* _two_ # three</p>\n\n</div>";
    expect(await show(html)).toBe(html);
  });

  it("closes what a merchant left open", async () => {
    expect(await show("</div></div><p>a<b>b")).toBe("<p>a<b>b</b></p>");
  });

  it("puts a title one level below the page's", async () => {
    expect(await show("<h1>Head</h1>")).toBe("<h2>Head</h2>");
  });

  it.each(["https://b.example/x", "http://b.example/x", "//b.example/x"])("gives %s no word about us", async (href) => {
    expect(await show(`<a href="${href}" target="_blank">a</a>`)).toContain('rel="noopener noreferrer nofollow"');
  });

  it.each(["/products/a", "/products/a?b=c", "/products/a#reviews", "mailto:a@b.example"])(
    "leads to %s as it is written",
    async (href) => {
      expect(await show(`<a href="${href}">a</a>`)).toBe(`<a href="${href}">a</a>`);
    },
  );

  it("leads a link within the text to the id as it is left", async () => {
    const shown = await show('<a href="#part">a</a><p id="part">b</p>');
    expect(shown).toContain('<a href="#user-content-part">');
    expect(shown).toContain('id="user-content-part"');
  });

  it("shows a picture with our own, in the shape it was given", async () => {
    const shown = await show('<img src="https://b.example/a.png" alt="A" width="40" height="30" onerror="alert(1)">');
    expect(shown).toMatch(
      /^<our-picture src="https:\/\/b\.example\/a\.png" alt="A" width="40" height="30" sizes="[^"]+">/,
    );
  });

  it("hands every frame to our own player", async () => {
    const src = "https://www.youtube.com/embed/dQw4w9WgXcQ";
    expect(await show(`<iframe src="${src}" srcdoc="<script>" allow="camera"></iframe>`)).toBe(
      `<our-video url="${src}"></our-video>`,
    );
    expect(await show('<p>a</p><iframe src="javascript:alert(1)"></iframe>')).toBe("<p>a</p>");
  });

  it("lets a wide table be scrolled", async () => {
    const shown = await show("<table><tbody><tr><td>1</td></tr></tbody></table>");
    expect(shown).toMatch(
      /^<section className="table-scroll"[^>]*><table><tbody><tr><td>1<\/td><\/tr><\/tbody><\/table>/,
    );
  });

  it("shows nothing for nothing", async () => {
    expect(await show("")).toBe("");
  });
});
