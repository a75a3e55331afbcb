import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visitParents } from "unist-util-visit-parents";

/** Deeper than anybody writes, and less than browsers nest: beyond 512 they begin to move elements. */
const DEEPEST = 100;

/** Leaves of what is nested deeper only the words. */
export function rehypeShallow() {
  return (tree: Root) => {
    visitParents(tree, "element", (element, ancestors) => {
      if (ancestors.length < DEEPEST) return;
      element.children = [{ type: "text", value: textOf(element) }];
      return SKIP;
    });
  };
}
