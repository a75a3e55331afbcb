import { describe, expect, it } from "vitest";
import { names } from "./motifs/table.ts";
import { printSvg, type Ratio, renderPrint } from "./print.ts";
import { sharp } from "./sharp.ts";

const sizes: [ratio: Ratio, height: number][] = [
  ["4x5", 250],
  ["16x9", 113],
  ["1x1", 200],
];
const unknown = ["synthetic-1", "synthetic-17", "synthetic-9999", ""];

describe("printSvg", () => {
  it("draws the same print for the same name", () => {
    expect(printSvg("linocut-heron", "4x5")).toBe(printSvg("linocut-heron", "4x5"));
    expect(printSvg("synthetic-17", "4x5")).toBe(printSvg("synthetic-17", "4x5"));
  });

  it("draws a different print for every name", () => {
    const all = [...names, ...unknown];
    expect(new Set(all.map((name) => printSvg(name, "4x5"))).size).toBe(all.length);
  });

  it("never draws to a point that is not a number", () => {
    for (const name of [...names, ...unknown]) expect(printSvg(name, "16x9")).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe("renderPrint", () => {
  it.each(sizes)("fills %s exactly", { timeout: 120_000 }, async (ratio, height) => {
    for (const name of [...names, ...unknown]) {
      const size = await sharp(await renderPrint(name, ratio, 200)).metadata();
      expect([name, size.format, size.width, size.height]).toEqual([name, "webp", 200, height]);
    }
  });
});
