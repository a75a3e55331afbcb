import { describe, expect, test } from "vitest";
import { plural } from "./plural";

describe("plural", () => {
  test("takes the form that the language has for a count", () => {
    const counted = plural("en");
    expect(counted(1, { one: "# review", other: "# reviews" })).toBe("1 review");
    expect(counted(0, { one: "# review", other: "# reviews" })).toBe("0 reviews");
  });

  test("knows languages with more than two forms", () => {
    const forms = { one: "# книга", few: "# книги", many: "# книг", other: "# книги" };
    expect([1, 3, 5].map((count) => plural("ru")(count, forms))).toEqual(["1 книга", "3 книги", "5 книг"]);
  });

  test("writes numbers as the language does", () => {
    expect(plural("de")(12_345, { one: "#", other: "#" })).toBe("12.345");
  });

  test("takes the general form where a language wants one that is not given", () => {
    expect(plural("en")(1, { other: "# sheep" })).toBe("1 sheep");
  });
});
