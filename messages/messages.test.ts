import { expect, test } from "vitest";
import * as de from "./de";
import * as en from "./en";

/** Every message by its path, functions written out with one and several. */
function flat(messages: object, path = ""): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, value] of Object.entries(messages)) {
    if (typeof value === "string") all.set(path + name, value);
    else if (typeof value === "object") for (const [key, text] of flat(value, `${path}${name}.`)) all.set(key, text);
    else all.set(path + name, "a function");
  }
  return all;
}

test("every language says everything", () => {
  expect([...flat(de).keys()].sort()).toEqual([...flat(en).keys()].sort());
  for (const [path, text] of [...flat(de), ...flat(en)]) expect(text.trim(), path).not.toBe("");
});

test("the second language is not the first", () => {
  const english = flat(en);
  const same = [...flat(de)].filter(([path, text]) => english.get(path) === text && /[a-z]{12,}|\s/i.test(text));
  expect(same.filter(([, text]) => text !== "a function")).toEqual([]);
});
