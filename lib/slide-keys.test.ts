import { expect, it } from "vitest";
import { slideAfter } from "./slide-keys";

it.each([
  ["ArrowRight", 0, 1],
  ["ArrowRight", 2, 2],
  ["ArrowLeft", 1, 0],
  ["ArrowLeft", 0, 0],
  ["Home", 2, 0],
  ["End", 0, 2],
])("leads by %s from %i to %i of three", (key, from, to) => {
  expect(slideAfter(key, from, 3, false)).toBe(to);
});

it("turns the arrows round where one reads from the right", () => {
  expect(slideAfter("ArrowLeft", 0, 3, true)).toBe(1);
  expect(slideAfter("ArrowRight", 1, 3, true)).toBe(0);
  expect(slideAfter("End", 0, 3, true)).toBe(2);
});

it.each(["Enter", " ", "ArrowDown", "a"])("has no meaning for %j", (key) => {
  expect(slideAfter(key, 1, 3, false)).toBeNull();
});

it("stays where there is only one", () => {
  expect(slideAfter("ArrowRight", 0, 1, false)).toBe(0);
  expect(slideAfter("End", 0, 1, false)).toBe(0);
});
