import { expect, test } from "vitest";
import { textDirection } from "./text-direction";

test.each(["ar", "ar-EG", "he-IL", "fa", "ur-PK", "ps", "ckb", "yi", "dv", "az-Arab"])(
  "%s is read from the right",
  (locale) => {
    expect(textDirection(locale)).toBe("rtl");
  },
);

test.each(["en-US", "de", "ja-JP", "el", "tr", "pa-IN", "az", "sr-Cyrl"])("%s is read from the left", (locale) => {
  expect(textDirection(locale)).toBe("ltr");
});
