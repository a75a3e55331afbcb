import type { Options as Schema } from "rehype-sanitize";

/**
 * What may stay of a merchant's text: what it says, never what it does, and no ids that could be taken for ours. Frames, films
 * and sounds pass only to be replaced by our own players, see `elements.tsx`.
 */
export const allowList: Schema = {
  // biome-ignore format: one line for each kind
  tagNames: [
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "blockquote", "figure", "figcaption", "pre", "hr", "br", "wbr",
    "ul", "ol", "li", "dl", "dt", "dd", "details", "summary", "input",
    "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td",
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s",
    "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    "img", "iframe", "video", "audio", "source", "track",
  ],
  strip: ["script", "style", "template", "noscript", "title", "svg", "math", "noembed", "noframes"],
  attributes: {
    "*": ["id", "lang", "dir"],
    a: ["href", "title", "dataFootnoteRef", "dataFootnoteBackref", "ariaDescribedBy", "ariaLabel"],
    abbr: ["title"],
    audio: ["src"],
    blockquote: ["cite"],
    code: [["className", /^language-./]],
    del: ["cite", "dateTime"],
    details: ["open"],
    iframe: ["src", "title"],
    img: ["src", "alt", "title", "width", "height"],
    input: [["type", "checkbox"], ["disabled", true], "checked"],
    ins: ["cite", "dateTime"],
    li: ["value"],
    ol: ["start", "reversed"],
    q: ["cite"],
    section: ["dataFootnotes"],
    source: ["src", "type"],
    td: ["align", "colSpan", "rowSpan"],
    th: ["align", "colSpan", "rowSpan", "scope"],
    time: ["dateTime"],
    track: ["src", "kind", "srcLang", "label"],
    video: ["src", "poster", "width", "height"],
  },
  required: { input: { type: "checkbox", disabled: true } },
  ancestors: {
    ...Object.fromEntries(["caption", "thead", "tbody", "tfoot", "tr", "th", "td"].map((name) => [name, ["table"]])),
    input: ["li"],
    source: ["video", "audio"],
    track: ["video", "audio"],
  },
  protocols: {
    href: inAnyCase("http", "https", "mailto", "tel"),
    src: inAnyCase("http", "https"),
    poster: inAnyCase("http", "https"),
    cite: inAnyCase("http", "https"),
  },
  clobber: ["id", "ariaDescribedBy"],
  clobberPrefix: "text-",
};

/** As people and phones write a scheme; it is compared letter by letter. */
function inAnyCase(...schemes: string[]): string[] {
  return schemes.flatMap((scheme) => [scheme, scheme.toUpperCase(), scheme.charAt(0).toUpperCase() + scheme.slice(1)]);
}
