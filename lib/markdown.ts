import "server-only";
import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Experience } from "./api/experiences";
import type { LegalPage } from "./api/legal-pages";
import type { Post } from "./api/posts";
import type { Product } from "./api/products";
import { formatDay } from "./dates";
import { markdownTree, writeMarkdown } from "./html";
import { priceOf, visibleVariants } from "./price";
import { site } from "./site";

/** A page as Markdown, for machines that read: what its page says, from the same data. `address` is the page's own. */
export function productMarkdown(product: Product, address: string): string {
  const variants = visibleVariants(product.priceVariants).map((variant) => {
    const { amount, rhythm, terms } = priceOf(variant, product);
    return `${variant.name}: ${[[amount, rhythm].filter(Boolean).join(" "), ...terms].join(" · ")}`;
  });
  return write(
    product.name,
    product.description,
    product.bodyHtml,
    address,
    variants.length > 0 ? [list(variants)] : [],
  );
}

export function postMarkdown(post: Post, address: string): string {
  const day = post.publishedAt && formatDay(post.publishedAt, site.locale);
  return write(post.title, post.excerpt, post.content, address, day ? [paragraph(day)] : []);
}

export function experienceMarkdown(experience: Experience, address: string): string {
  return write(experience.name, null, experience.description, address);
}

export function legalMarkdown(page: LegalPage, address: string): string {
  return write(page.title, null, page.body, address);
}

/** One line of `llms.txt`. */
export interface Entry {
  title: string;
  address: string;
  text: string | null | undefined;
}

/** The table of contents of the shop for machines that read, after llmstxt.org. */
export function contentsMarkdown(
  shop: string,
  about: string | null,
  sections: [title: string, entries: Entry[]][],
): string {
  const children: RootContent[] = [{ type: "heading", depth: 1, children: [text(shop)] }];
  if (about) children.push({ type: "blockquote", children: [paragraph(about)] });
  for (const [title, entries] of sections.filter(([, entries]) => entries.length > 0)) {
    children.push(
      { type: "heading", depth: 2, children: [text(title)] },
      { type: "list", spread: false, children: entries.map(entryItem) },
    );
  }
  return writeMarkdown({ type: "root", children });
}

function write(
  title: string,
  lead: string | null,
  html: string | null,
  address: string,
  facts: BlockContent[] = [],
): string {
  const children: RootContent[] = [{ type: "heading", depth: 1, children: [text(title)] }];
  if (lead) children.push({ type: "blockquote", children: [paragraph(lead)] });
  children.push(...facts, ...markdownTree(html ?? "", address).children, link(address));
  return writeMarkdown({ type: "root", children });
}

function entryItem({ title, address, text: about }: Entry): ListItem {
  const children: PhrasingContent[] = [{ type: "link", url: address, children: [text(title)] }];
  if (about) children.push(text(`: ${about}`));
  return { type: "listItem", spread: false, children: [{ type: "paragraph", children }] };
}

function list(items: string[]): BlockContent {
  return {
    type: "list",
    spread: false,
    children: items.map((item) => ({ type: "listItem", spread: false, children: [paragraph(item)] })),
  };
}

function link(address: string): Paragraph {
  return { type: "paragraph", children: [{ type: "link", url: address, children: [text(address)] }] };
}

function paragraph(value: string): Paragraph {
  return { type: "paragraph", children: [text(value)] };
}

function text(value: string): PhrasingContent {
  return { type: "text", value: value.replace(/\s+/g, " ") };
}
