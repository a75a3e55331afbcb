import type { Root } from "hast";
import type { Root as MarkdownRoot } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";

/** What readers of feeds and Markdown get: text, links, pictures, tables; nothing that acts, nothing that frames. */
const allowList = {
  ...defaultSchema,
  strip: ["script", "style", "template", "noscript", "title"],
  protocols: { ...defaultSchema.protocols, href: ["http", "https", "mailto"], src: ["http", "https"] },
};

const parser = unified().use(rehypeParse, { fragment: true });
const cleaner = unified().use(rehypeSanitize, allowList);
const htmlWriter = unified().use(rehypeStringify);
const markdownReader = unified().use(rehypeRemark);
const markdownWriter = unified().use(remarkGfm).use(remarkStringify, { bullet: "-", fences: true, rule: "-" });

/** A merchant's HTML, cleaned by an allow-list, as HTML. `base` is the address its links and pictures are relative to. */
export function safeHtml(html: string, base: string): string {
  return htmlWriter.stringify(absolute(clean(html), base));
}

/** The same as the tree of a Markdown text (GFM). What Markdown cannot say is left out; no raw HTML stays in it. */
export function markdownTree(html: string, base: string): MarkdownRoot {
  return markdownReader.runSync(absolute(clean(html), base));
}

/** Writes a Markdown tree, with everything escaped that would read as markup. */
export function writeMarkdown(tree: MarkdownRoot): string {
  return markdownWriter.stringify(tree);
}

function clean(html: string): Root {
  return cleaner.runSync(parser.parse(html));
}

/** Gives what has an address a whole one, and leaves out pictures and links whose address was not let through. */
function absolute(tree: Root, base: string): Root {
  visit(tree, "element", ({ tagName, properties, children }, index, parent) => {
    const isNowhere = (tagName === "img" && !properties.src) || (tagName === "a" && !properties.href);
    if (isNowhere && parent && index !== undefined) {
      parent.children.splice(index, 1, ...children);
      return [SKIP, index];
    }
    for (const name of ["href", "src"]) {
      const address = properties[name];
      if (typeof address === "string" && URL.canParse(address, base)) properties[name] = new URL(address, base).href;
    }
    return undefined;
  });
  return tree;
}
