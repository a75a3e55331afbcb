import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every class name in the sources of pages and components, without its variants, and where it stands. */
const classNames = ["app", "components"]
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"))
  .flatMap((file) => {
    const strings = readFileSync(root + file, "utf8").matchAll(/"([^"\n]*)"|`([^`]*)`/g);
    return [...strings].flatMap(([, text, template]) =>
      (text ?? template ?? "").split(/\s+/).map((name) => ({ file, name: name.replace(/^.*:(?![^[(]*[\])])/, "") })),
    );
  });

function find(pattern: RegExp) {
  return classNames.filter(({ name }) => pattern.test(name)).map(({ file, name }) => `${file}: ${name}`);
}

test("the sources of pages and components are read", () => {
  expect(find(/^text-ink-soft$/).length).toBeGreaterThan(10);
});

test("colours, radii, shadows and durations come from the tokens", () => {
  expect(find(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|color-mix)\(/i)).toEqual([]);
  expect(find(/^(?:rounded|shadow|drop-shadow|duration|delay|ease)-(?:\[|\d)/)).toEqual([]);
});

test("nothing is laid out by left and right, which differ in scripts that run the other way", () => {
  expect(find(/^-?(?:[mp][lr]|left|right|border-[lr]|rounded-[lr]|rounded-[tb][lr]|scroll-[mp][lr])(?:-|$)/)).toEqual(
    [],
  );
  expect(find(/^(?:text|float|clear|origin)-(?:left|right)/)).toEqual([]);
});
