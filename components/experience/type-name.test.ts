import { expect, test } from "vitest";
import { typeName } from "./type-name";

test.each([
  ["course", "Course"],
  ["digital_download", "Digital download"],
  ["Digital Download", "Digital download"],
  ["discord", "Discord"],
])("the type %s is called %s", (type, name) => {
  expect(typeName(type)).toBe(name);
});

test("a type that is new to us is said in its own words", () => {
  expect(typeName("live_workshop")).toBe("Live workshop");
  expect(typeName("constructor")).toBe("Constructor");
});
