import { expect, test } from "vitest";
import { mastheadLine } from "./masthead";

test("a shop is announced by the first sentence of its description, without the full stop", () => {
  expect(mastheadLine("A studio of two people. Courses and prints.", "en")).toBe("A studio of two people");
  expect(mastheadLine("Wer druckt hier? Zwei Leute.", "de")).toBe("Wer druckt hier?");
  expect(mastheadLine("版画の工房です。講座もあります。", "ja")).toBe("版画の工房です");
});

test("an abbreviation does not end a sentence where the words go on", () => {
  expect(mastheadLine("Prints from 5 a.m. to noon. Then tea.", "en")).toBe("Prints from 5 a.m. to noon");
});

test.each([null, "", "   ", ".", `${"a very long sentence ".repeat(6)}ends here.`])(
  "%j announces nothing",
  (description) => {
    expect(mastheadLine(description, "en")).toBeNull();
  },
);
