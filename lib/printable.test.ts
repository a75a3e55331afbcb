import { expect, it } from "vitest";
import { makePrintable } from "./printable";

it("takes halves of characters and controls out of every text, and leaves the rest", () => {
  const day = new Date(0);
  const answer = {
    name: "a\ud800b\udc00c\u0000d",
    list: [{ text: "\u001bx" }, "y\u0007", 1, null, day],
    whole: "😀 é\t\n\r\u00a0\u202e",
  };
  makePrintable(answer);
  expect(answer).toEqual({ name: "abcd", list: [{ text: "x" }, "y", 1, null, day], whole: "😀 é\t\n\r\u00a0\u202e" });
});

it.each([null, undefined, "a", 1])("takes %j as it is", (value) => {
  expect(() => makePrintable(value)).not.toThrow();
});
