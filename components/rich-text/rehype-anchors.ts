import { slug } from "github-slugger";
import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visitParents } from "unist-util-visit-parents";
import { allowList } from "./allow-list";

/** A part of a text, as a table of contents names it. */
export interface Heading {
  id: string;
  title: string;
  /** 2 to 6: the page's own title is 1. */
  level: number;
}

/**
 * Orders a text below the title of its page without a gap between levels, gives each heading an id and a link to itself, leads
 * links within the text to the ids the allow-list has left, and notes in `headings` what it found.
 */
export function rehypeAnchors(headings: Heading[]) {
  return (tree: Root) => {
    const ids = uniqueIds(tree);
    const outer: number[] = [];
    visitParents(tree, "element", (element, ancestors) => {
      if (element.tagName === "a") return leadToOwnId(element, ids);
      const rank = rankOf(element);
      if (!rank || ancestors.some((one) => "properties" in one && one.properties.dataFootnotes !== undefined)) return;
      const title = textOf(element).replace(/\s+/g, " ").trim();
      if (!title) {
        // A heading without words only makes space.
        element.tagName = "div";
        return;
      }
      while (outer.length > 0 && (outer.at(-1) ?? 0) >= rank) outer.pop();
      outer.push(rank);
      const level = Math.min(outer.length + 1, 6);
      element.tagName = `h${level}`;
      const id = String(element.properties.id ?? newId(title, ids));
      element.properties.id = id;
      headings.push({ id, title, level });
      const isLink = ancestors.some((one) => "tagName" in one && (one.tagName === "a" || one.tagName === "summary"));
      if (!isLink) element.children.push(linkTo(id));
    });
  };
}

/** The ids a text has, after it was rid of those that occur twice or cannot be pointed at. */
function uniqueIds(tree: Root): Set<string> {
  const ids = new Set<string>();
  visitParents(tree, "element", ({ properties }) => {
    if (properties.id === undefined) return;
    const id = String(properties.id);
    if (ids.has(id) || /\s/.test(id)) delete properties.id;
    else ids.add(id);
  });
  return ids;
}

function newId(title: string, ids: Set<string>): string {
  const first = `${allowList.clobberPrefix}${slug(title.slice(0, 80)) || "part"}`;
  let id = first;
  for (let number = 2; ids.has(id); number += 1) id = `${first}-${number}`;
  ids.add(id);
  return id;
}

function leadToOwnId({ properties }: Element, ids: Set<string>): void {
  if (typeof properties.href !== "string" || !properties.href.startsWith("#")) return;
  const id = `${allowList.clobberPrefix}${decode(properties.href.slice(1))}`;
  if (ids.has(id)) properties.href = `#${id}`;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function rankOf({ tagName }: Element): number | null {
  const digit = /^h([1-6])$/.exec(tagName)?.[1];
  return digit ? Number(digit) : null;
}

/** For the mouse: who listens or types has the table of contents. */
function linkTo(id: string): ElementContent {
  return {
    type: "element",
    tagName: "a",
    properties: { href: `#${id}`, className: ["heading-link"], ariaHidden: "true", tabIndex: -1 },
    children: [{ type: "text", value: "#" }],
  };
}
