import { arc, box, curve, disc, gouge, leaf, rays, ribbon, spread } from "../cut.ts";
import type { Sheet } from "../paper.ts";
import { moth } from "./moth.ts";

/** A sewn book, its thread still on the needle, and the moth the lamp drew in. */
export function binding({ width, middle, random, block, plate }: Sheet) {
  plate();
  const [blue, red, key] = [block("slate"), block("vermilion"), block("ink")];
  blue.print(box(0, 0, width, 1000));
  for (const ray of rays(middle, 316, 250, 420, 60, 8)) blue.carve(ray);
  blue.carve(disc(middle, 316, 236));
  moth(blue.at({ x: middle, y: 322, scale: 0.86 }), key.at({ x: middle, y: 322, scale: 0.86 }));
  const [left, right] = [middle - 290, middle + 270];
  for (let i = 0; i < 5; i++) {
    const y = 664 + i * 36;
    const fold = curve([
      [left, y + 16],
      [left + 14, y + 2],
      [left + 60, y],
      [right, y],
      [right + random.between(-6, 6), y + 32],
      [left + 60, y + 32],
      [left + 14, y + 30],
    ]);
    for (const ink of [blue, key]) ink.carve(fold, 3);
    for (const dy of [9, 17, 25])
      key.print(gouge([right - random.between(0, 8), y + dy], [left + 40 + random.between(0, 60), y + dy], 3));
    key.print(ribbon(arc([left + 22, y + 2], [left + 22, y + 31], 14), [3, 6, 3]));
  }
  for (const [y, h] of [
    [632, 30],
    [846, 34],
  ] as const) {
    blue.carve(box(left - 22, y, right - left + 52, h), 3);
    key.print(box(left - 22, y, right - left + 52, h));
    for (const dx of [20, 190, 360]) key.carve(gouge([left + dx, y + h / 2], [left + dx + 130, y + h / 2], 6));
  }
  for (const y of spread(682, 826, 5)) red.print(ribbon(arc([left + 2, y - 18], [left + 2, y + 16], 12), [7, 10, 7]));
  const thread = curve(
    [
      [left + 2, 824],
      [left - 40, 880],
      [middle - 120, 906],
      [middle + 80, 876],
      [middle + 210, 900],
      [middle + 320, 820],
      [middle + 306, 700],
      [middle + 322, 610],
    ],
    false,
  );
  red.print(ribbon(thread, [7, 7]));
  blue.carve(ribbon(thread, [7, 7]), 3);
  key.carve(ribbon(thread, [7, 7]), 3);
  const needle = { x: middle + 322, y: 600, turn: 14 };
  blue.at(needle).carve(leaf([0, 26], [0, -190], 20), 5);
  key.at(needle).print(leaf([0, 26], [0, -190], 20));
  key.at(needle).carve(gouge([0, 16], [0, -24], 7));
}
