import type { Graph, Thing } from "schema-dts";

/**
 * Structured data as the text of a `<script type="application/ld+json">`. No name or text in it, whatever it holds, can end the
 * script or begin a comment: every character that HTML could read as markup is written as an escape of JSON.
 */
export function jsonOf(things: Thing[]): string {
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, jsonEscape);
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
