import { box, disc, gouge, item, polar, ribbon, spread } from "../cut.ts";
import type { Block, Sheet } from "../paper.ts";
import { songbird } from "./songbirds.ts";

/** Discs that cross, to show what two inks make of each other. */
export function overprint({ width, middle, block }: Sheet) {
  const blocks = [block("vermilion"), block("slate"), block("ochre")];
  const count = Math.max(2, Math.round((width - 250) / 300));
  for (let row = 0; row < 2; row++)
    for (let i = 0; i < count; i++) {
      const [x, y] = [middle + (i - (count - 1) / 2) * 290, 310 + row * 380];
      for (const k of [0, 1, 2]) {
        const [cx, cy] = polar(x, y, 74, k * 120 + 30 + i * 60 + row * 60);
        const disk = item(blocks, k);
        disk.print(disc(cx, cy, 122));
        if (i % 3 === k)
          for (const t of spread(-90, 90, 10))
            disk.carve(
              gouge([cx - Math.sqrt(118 ** 2 - t ** 2), cy + t], [cx + Math.sqrt(118 ** 2 - t ** 2) * 0.9, cy + t], 8),
            );
      }
    }
}

/** A songbird pulled in two inks that have not met yet, with the marks that bring them together. */
export function register({ width, middle, block, random }: Sheet) {
  const [red, key] = [block("vermilion"), block("ink")];
  const spot = { x: middle, y: 520, scale: 1.9 };
  songbird(red.at(spot), unused);
  songbird(unused, key.at({ ...spot, x: middle + 26, y: 502 }));
  const [dx, dy] = [Math.min(middle - 100, 640), 390];
  for (const sx of [-1, 1])
    for (const sy of [-1, 1])
      for (const [ink, slip] of [
        [red, 0],
        [key, 9],
      ] as const) {
        const [x, y] = [middle + sx * dx + slip, 500 + sy * dy - slip * 0.7];
        ink.print(
          ribbon(
            spread(0, 360, 25).map((a) => polar(x, y, 30, a)),
            [5, 5],
          ),
        );
        ink.print(box(x - 50, y - 2.5, 100, 5));
        ink.print(box(x - 2.5, y - 50, 5, 100));
      }
  if (width > 1400)
    for (const [i, ink] of (["vermilion", "ochre", "moss", "slate", "ink"] as const).entries()) {
      const strip = block(ink);
      strip.print(box(middle - 150 + i * 62, 858, 50, 50));
      strip.carve(gouge([middle - 145 + i * 62, 880 + random.between(-8, 8)], [middle - 106 + i * 62, 880], 6));
    }
}

const unused: Block = { print: () => {}, carve: () => {}, at: () => unused };
