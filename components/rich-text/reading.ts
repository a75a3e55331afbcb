import rehypeHighlight from "rehype-highlight";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import type { PluggableList } from "unified";
import { messages } from "@/lib/site";
import { allowList } from "./allow-list";
import { type Heading, rehypeAnchors } from "./rehype-anchors";
import { rehypeEmbeds } from "./rehype-embeds";
import { rehypeParsed, rehypeParsedAgain } from "./rehype-parsed";
import { rehypeShallow } from "./rehype-shallow";
import { rehypeTables } from "./rehype-tables";
import { remarkWholeHtml } from "./remark-whole-html";

type Format = "html" | "markdown";

/** What a text is written in: HTML as editors write it, or Markdown, which may hold some HTML. */
export function formatOf(text: string): Format {
  const isHtml = /^\s*</.test(text) || /<\/(?:p|div|h[1-6]|ul|ol|table|blockquote|pre|figure|section)\s*>/i.test(text);
  return isHtml ? "html" : "markdown";
}

/**
 * How a text becomes safe HTML, with nothing added. Code in it stays text: the format `md` knows none.
 *
 * What is clean is parsed once more, because what was unwrapped may have left a paragraph in a paragraph or a link in a link,
 * which browsers would take apart.
 */
export function cleaning(format: Format) {
  return {
    format: "md" as const,
    remarkPlugins: [format === "html" ? remarkWholeHtml : remarkGfm],
    remarkRehypeOptions: {
      // The allow-list puts its own before every id.
      clobberPrefix: "",
      footnoteLabel: messages.text.notes,
      footnoteLabelProperties: {},
      footnoteBackLabel: (index: number) => messages.text.backToText(index + 1),
    },
    rehypePlugins: [rehypeParsed, [rehypeSanitize, allowList], rehypeParsedAgain] satisfies PluggableList,
  };
}

/** The same, with all that makes it pleasant to read. `headings` takes the outline. */
export function reading(format: Format, headings: Heading[]) {
  const { rehypePlugins, ...options } = cleaning(format);
  const dressing: PluggableList = [
    rehypeShallow,
    rehypeEmbeds,
    [rehypeAnchors, headings],
    rehypeTables,
    rehypeHighlight,
  ];
  return { ...options, rehypePlugins: [...rehypePlugins, ...dressing] };
}
