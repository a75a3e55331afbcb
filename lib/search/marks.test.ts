import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, marked } from "./marks";
import { wordsOf } from "./words";

/** The text with what is marked in brackets. */
function shown(text: string, words: string[], typed: string[]) {
  return marked(text, { words, typed })
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");
}

describe("marked", () => {
  it.each([
    ["Linocut, from first cut", ["linocut"], ["lino"], "[Lino]cut, from first cut"],
    ["Linocut, from first cut", ["cut"], ["cut"], "Linocut, from first [cut]"],
    ["Crème brûlée", ["creme"], ["crem"], "[Crèm]e brûlée"],
    ["Creme\u0300 brulee", ["creme"], ["creme"], "[Creme\u0300] brulee"],
    ["Straße", ["strasse"], ["stras"], "[Straß]e"],
    ["Linocut", ["linocut"], ["linoctu"], "[Linocut]"],
    ["木版画の本", ["版画", "画の"], ["版画"], "木[版画の]本"],
    ["Nothing here", ["linocut"], ["lino"], "Nothing here"],
    ["Lino lino LINO", ["lino"], ["lino", "li"], "[Lino] [lino] [LINO]"],
    ["<img src=x onerror=alert(1)>", ["img"], ["img"], "<[img] src=x onerror=alert(1)>"],
    ["", ["a"], ["a"], ""],
  ])("marks %j", (text, words, typed, expected) => {
    expect(shown(text, words, typed)).toBe(expected);
  });

  it("loses and adds nothing, whatever is marked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 3 }), (text, length) => {
        const words = wordsOf(text).map(({ folded }) => folded);
        const typed = words.map((word) => [...word].slice(0, length).join(""));
        const pieces = marked(text, { words, typed });
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every((piece) => piece.text)).toBe(true);
      }),
    );
  });
});

describe("excerpt", () => {
  const text = "One sheet of paper and a spoon. Later the roller is cleaned with a rag, and the block is wiped down.";

  it("begins where the text does when the word is early", () => {
    expect(excerpt(text, { words: ["paper"], typed: ["paper"] }, 40)).toBe("One sheet of paper and a spoon. Later …");
  });

  it("shows the surroundings of a word that comes late", () => {
    expect(excerpt(text, { words: ["rag"], typed: ["rag"] }, 40)).toMatch(/^… .*\brag\b.* …$/);
    expect(excerpt(text, { words: ["down"], typed: ["down"] }, 40)).toMatch(/^… .*\bdown\.$/);
  });

  it("is the beginning where no word is in it", () => {
    expect(excerpt("Short.", { words: ["rag"], typed: ["rag"] }, 40)).toBe("Short.");
  });
});
