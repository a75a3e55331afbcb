import { afterEach, expect, it, vi } from "vitest";
import { processMemory } from "./memory";

afterEach(() => void vi.useRealTimers());

it("keeps a text for as long as it was told", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 0 });
  const memory = processMemory();
  await memory.set("a", "first", 10);
  await memory.set("a", "second", 20);
  vi.setSystemTime(19_000);
  expect(await memory.get("a")).toBe("second");
  vi.setSystemTime(20_000);
  expect(await memory.get("a")).toBeNull();
  expect(await memory.get("b")).toBeNull();
});

it("forgets the oldest rather than grow", async () => {
  const memory = processMemory(2);
  for (const key of ["a", "b", "a", "c"]) await memory.set(key, key, 10);
  expect(await Promise.all(["a", "b", "c"].map(memory.get))).toEqual(["a", null, "c"]);
});
