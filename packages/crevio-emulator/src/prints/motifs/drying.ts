import { box, corners, curve, disc, gouge, item, leaf, type Point, rays, ribbon, spread } from "../cut.ts";
import type { Block, Sheet } from "../paper.ts";
import type { Random } from "../random.ts";
import { songbird } from "./songbirds.ts";

/** Prints pegged on a line to dry. */
export function dryingLine(count: number, bare = false) {
  return ({ width, middle, random, block }: Sheet) => {
    const [red, blue, key] = [block("vermilion"), block("slate"), block("ink")];
    const high = bare ? 560 : 250;
    const sag = (x: number) => high + 90 * (1 - ((x - middle) / middle) ** 2);
    key.print(
      ribbon(
        spread(20, width - 20, 24).map((x): Point => [x, sag(x)]),
        [5, 6, 5],
      ),
    );
    const total = bare ? count : Math.max(2, Math.round((count * width) / 1778));
    for (const [i, x] of spread(width * (0.5 / total) + 24, width - width * (0.5 / total) - 24, total).entries()) {
      const spot = { x, y: sag(x), turn: random.between(-3, 3), scale: 1.02 };
      if (!bare) {
        const ink = item([red, key, blue], i % 3).at(spot);
        ink.print(box(-118, 40, 236, 300));
        picture(ink, random, i);
        const [page, w, h] = [key.at(spot), 300, 410];
        for (const side of [box(-w / 2, 4, 4, h), box(w / 2 - 4, 4, 4, h), box(-w / 2, h, w, 4), box(-w / 2, 4, w, 4)])
          page.print(side);
      }
      for (const dx of bare ? [0] : [-96, 96]) {
        key
          .at(spot)
          .print(corners(`${dx - 11},-34 ${dx + 11},-34 ${dx + 9},34 ${dx + 2},38 ${dx - 2},38 ${dx - 9},34`), 3);
        key.at(spot).carve(gouge([dx, -20], [dx, 34], 4));
      }
    }
    if (!bare) return;
    const bird = { x: middle + 10, y: sag(middle) - 196, scale: 1.46 };
    songbird(red.at(bird), key.at(bird));
  };
}

function picture(ink: Block, random: Random, kind: number) {
  if (kind % 4 === 0) {
    for (const side of [-1, 1])
      for (const y of spread(290, 110, 6)) ink.carve(leaf([0, y], [side * 84, y - 50], 32, side * -6));
    ink.carve(gouge([0, 326], [0, 60], 9));
  } else if (kind % 4 === 1) {
    ink.carve(disc(10, 140, 62));
    for (const y of spread(226, 324, 7))
      ink.carve(gouge([-104 + random.between(0, 30), y], [104 - random.between(0, 30), y - 3], 8));
  } else if (kind % 4 === 2) {
    const bird = ink.at({ x: -8, y: 196, scale: 0.56 });
    bird.carve(
      curve(
        "-164,-56 -120,-80 -98,-102 -58,-116 -16,-98 32,-58 92,-20 150,18 222,74 208,100 134,80 82,74 30,92 -30,88 -90,48 -118,-6 -118,-48",
      ),
    );
    bird.print(curve("-46,-38 6,-44 62,-14 122,26 176,72 96,56 34,44 -14,22 -42,-6"));
    bird.print(disc(-84, -64, 9));
    ink.carve(gouge([-106, 292], [108, 276], 9));
    for (const x of [-14, 12]) ink.carve(ribbon(corners(`${x},238 ${x + 2},288`), [5, 5]));
  } else {
    for (const ray of rays(0, 190, 26, 104, 36, 9)) ink.carve(ray);
  }
}

/** The same small print, over and over, and the one that was kept back. */
export function edition({ width, block, random }: Sheet) {
  const [red, key] = [block("vermilion"), block("ink")];
  const columns = Math.max(3, Math.round(width / 250));
  const [w, h] = [(width - 130) / columns, 290];
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < columns; i++) {
      const odd = row === 1 && i === Math.floor(columns * 0.62);
      const spot = {
        x: 65 + (i + 0.5) * w + random.between(-3, 3),
        y: 60 + row * h + h / 2,
        turn: random.between(-1.6, 1.6),
      };
      const tile = (odd ? red : key).at(spot);
      tile.print(box(-w / 2 + 14, -h / 2 + 14, w - 28, h - 28));
      for (const side of [-1, 1])
        for (const y of spread(78, -58, 6)) tile.carve(leaf([0, y], [side * w * 0.32, y - 36], 26, side * -6));
      tile.carve(gouge([0, 110], [0, -112], 9));
    }
}
