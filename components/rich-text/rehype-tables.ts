import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { EXIT, visitParents } from "unist-util-visit-parents";

/** Names each table by its caption, else by the heads of its columns, for those who only hear that there is one to scroll. */
export function rehypeTables() {
  return (tree: Root) => {
    visitParents(tree, "element", (table) => {
      if (table.tagName !== "table") return;
      const [caption] = wordsOf(table, "caption");
      const name = caption ?? wordsOf(firstRow(table), "th").join(", ");
      if (name) table.properties.label = name.slice(0, 100);
    });
  };
}

function firstRow(table: Element): Element | null {
  let row: Element | null = null;
  visitParents(table, "element", (element) => {
    if (element.tagName !== "tr") return;
    row = element;
    return EXIT;
  });
  return row;
}

function wordsOf(parent: Element | null, tagName: string): string[] {
  const children = parent?.children.filter((child) => child.type === "element" && child.tagName === tagName) ?? [];
  return children.map((child) => textOf(child).replace(/\s+/g, " ").trim()).filter(Boolean);
}
