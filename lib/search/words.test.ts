import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, wordsOf } from "./words";

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

describe("fold", () => {
  it.each([
    ["Crème BRÛLÉE", "creme brulee"],
    ["Straße", "strasse"],
    ["Łódź Ørsted Œuvre", "lodz orsted oeuvre"],
    ["İstanbul ırmak", "istanbul irmak"],
    ["ＡＢＣ１２３", "abc123"],
    ["ﾊﾝｶﾞ", "ハンガ"],
    ["Ångström™", "angstromtm"],
    ["ΟΔΥΣΣΕΥΣ", "οδυσσευσ"],
    ["한국어", "한국어"],
  ])("makes %j %j", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it("leaves what it has folded", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe("wordsOf", () => {
  it.each([
    ["Linocut, from first cut", ["linocut", "from", "first", "cut"]],
    ["  wood-type: A4 (No. 7)!", ["wood", "type", "a4", "no", "7"]],
    ["木版画", ["木版", "版画", "画"]],
    ["木版画 print 版", ["木版", "版画", "画", "print", "版"]],
    ["ひらがなカタカナー", ["ひら", "らが", "がな", "なカ", "カタ", "タカ", "カナ", "ナー", "ー"]],
    ["「木版」、印刷。", ["木版", "版", "印刷", "刷"]],
    ["판화 교실", ["판화", "교실"]],
    ["𠮷野家", ["𠮷野", "野家", "家"]],
    ["हिन्दी किताब", ["हिन्दी", "किताब"]],
    ["🌲 — …", []],
    ["__proto__ constructor", ["proto", "constructor"]],
  ])("reads %j", (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it("finds Thai, which has no spaces, from any of its characters on", () => {
    const words = folded("ภาพพิมพ์แกะไม้");
    expect(
      folded("แกะ")
        .slice(0, -1)
        .every((word) => words.includes(word)),
    ).toBe(true);
  });

  it("says where each word stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { folded: word, start, end } of wordsOf(text)) expect(fold(text.slice(start, end))).toBe(word);
      }),
    );
  });
});
