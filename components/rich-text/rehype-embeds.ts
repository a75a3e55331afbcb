import type { Element, ElementContent, Parents, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visitParents } from "unist-util-visit-parents";
import { productSlugOf } from "@/lib/own-address";
import { videoOf } from "@/lib/video";
import { webAddress } from "@/lib/web-address";

/** So many products may be shown in one text; each is a read of the API when the page is made. */
const MOST_PRODUCTS = 8;

/**
 * Marks what is shown as more than text: films that are framed or linked in a paragraph of their own, and so linked products.
 * What cannot be shown stays as a link. `elements.tsx` says how the marks look.
 */
export function rehypeEmbeds() {
  return (tree: Root) => {
    let products = 0;
    visitParents(tree, "element", (element, ancestors) => {
      const parent = ancestors.at(-1);
      if (element.tagName === "iframe") {
        const isInLink = ancestors.some((one) => "tagName" in one && one.tagName === "a");
        replace(element, isInLink ? null : framed(element), parent);
        return SKIP;
      }
      const address = element.tagName === "p" ? loneAddress(element) : null;
      if (!address) return;
      if (videoOf(address)) {
        replace(element, film(address), parent);
        return SKIP;
      }
      if (productSlugOf(address) && products < MOST_PRODUCTS) {
        products += 1;
        const properties = { href: address };
        replace(element, { type: "element", tagName: "linked-product", properties, children: [element] }, parent);
        return SKIP;
      }
    });
  };
}

function framed({ properties }: Element): ElementContent | null {
  const url = typeof properties.src === "string" ? webAddress(properties.src) : null;
  if (!url) return null;
  if (videoOf(url.href)) return film(url.href);
  const value = String(properties.title ?? "") || url.hostname;
  return { type: "element", tagName: "a", properties: { href: url.href }, children: [{ type: "text", value }] };
}

function film(url: string): ElementContent {
  return { type: "element", tagName: "linked-film", properties: { href: url }, children: [] };
}

/** The address a paragraph consists of, linked or only written. */
function loneAddress(paragraph: Element): string | null {
  const [only, ...others] = paragraph.children.filter((child) => child.type !== "text" || child.value.trim());
  if (!only || others.length > 0) return null;
  if (only.type === "text") return /^https?:\/\/\S+$/.exec(only.value.trim())?.[0] ?? null;
  const isLink = only.type === "element" && only.tagName === "a" && textOf(only).trim();
  return isLink && typeof only.properties.href === "string" ? only.properties.href : null;
}

function replace(element: Element, by: ElementContent | null, parent: Parents | undefined): void {
  const index = parent?.children.indexOf(element) ?? -1;
  if (index !== -1) parent?.children.splice(index, 1, by ?? { type: "text", value: "" });
}
