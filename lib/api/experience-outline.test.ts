import { expect, it } from "vitest";
import { outlineOf } from "./experience-outline";

const chapters = [{ title: "Line", lessons: ["Straight", "Curved"] }];

it("takes titles and a number, and nothing else", () => {
  const content = {
    outline: {
      chapters: [
        { title: " Line ", lessons: ["Straight", { title: "Curved", videoUrl: "https://PAID" }], text: "PAID" },
        { title: "Colour", notes: "PAID" },
      ],
      filesCount: 4,
      key: "PAID",
    },
    files: [{ url: "https://PAID" }],
  };
  expect(outlineOf(content)).toEqual({
    chapters: [
      { title: "Line", lessons: ["Straight", "Curved"] },
      { title: "Colour", lessons: [] },
    ],
    files: 4,
  });
});

it.each([
  "https://a.example/PAID",
  "See www.a.example",
  "PAID@a.example",
  "ftp://PAID",
  "",
  " ",
  "x".repeat(201),
  7,
  null,
])("takes %j for no title", (title) => {
  const content = { outline: { chapters: [...chapters, { title, lessons: [] }, { title: "Ink", lessons: [title] }] } };
  expect(outlineOf(content)?.chapters).toEqual([...chapters, { title: "Ink", lessons: [] }]);
});

it.each([
  null,
  "PAID",
  [],
  {},
  { outline: null },
  { outline: "PAID" },
  { outline: { chapters: "PAID" } },
  { outline: { chapters: [], filesCount: 0 } },
  { outline: { filesCount: -1 } },
  { outline: { filesCount: "4" } },
])("finds none in %j", (content) => {
  expect(outlineOf(content)).toBeNull();
});

it("is never larger than anybody reads", () => {
  const lessons = Array.from({ length: 5_000 }, (_, index) => `Lesson ${index}`);
  const outline = outlineOf({ outline: { chapters: Array.from({ length: 5_000 }, () => ({ title: "A", lessons })) } });
  expect(outline?.chapters).toHaveLength(200);
  expect(outline?.chapters[0]?.lessons).toHaveLength(200);
});
