import { box, corners, disc, gouge, type Point, rays, ribbon, spread } from "../cut.ts";
import type { Block, Sheet } from "../paper.ts";
import type { Random } from "../random.ts";
import { swallow } from "./swallows.ts";

/** A village under the moon; the post comes by swallow. */
export function roofs({ width, middle, random, block, plate }: Sheet) {
  plate();
  const [ochre, red, key] = [block("ochre"), block("vermilion"), block("ink")];
  key.print(box(0, 0, width, 1000));
  const moon: Point = [middle - 60, 330];
  for (const ray of rays(...moon, 236, 300, 72, 6)) key.carve(ray);
  key.carve(disc(...moon, 214), 2);
  ochre.print(disc(...moon, 214));
  for (let i = 0; i < width / 11; i++) {
    const [x, y, r] = [random.between(20, width - 20), random.between(70, 640), random.between(3, 9)];
    if (Math.hypot(x - moon[0], y - moon[1]) > 330) key.carve(gouge([x - r, y], [x + r, y], r * 0.7));
  }
  const spot = { x: middle - 46, y: 316, scale: 0.94, turn: -6 };
  swallow(key.at(spot));
  const letter = { x: middle - 150, y: 366, turn: -12, scale: 0.74 };
  ochre.at(letter).carve(box(-56, -34, 112, 72), 5);
  key.at(letter).print(box(-56, -34, 112, 72), 4);
  key.at(letter).carve(box(-50, -28, 100, 60));
  key.at(letter).print(ribbon(corners("-52,-30 0,10 52,-30"), [5, 6, 5]));
  red.at(letter).print(disc(0, 8, 12));
  let row = 0;
  for (const [base, count, scale] of [
    [820, 7, 0.74],
    [960, 4, 1.1],
  ] as const) {
    for (const x of spread(-60, width + 60, Math.round((count * width) / 800))) {
      house(
        key,
        red,
        ochre,
        random,
        { x: x + random.between(-16, 16), y: base + 40, scale: scale * random.between(0.88, 1.12) },
        row++,
      );
    }
  }
}

function house(
  key: Block,
  red: Block,
  ochre: Block,
  random: Random,
  spot: { x: number; y: number; scale: number },
  index: number,
) {
  const [ink, roof, light] = [key.at(spot), red.at(spot), ochre.at(spot)];
  const tall = 190 + (index % 3) * 46;
  const gable = corners(`-92,60 -92,${-tall + 90} 0,${-tall - 16} 92,${-tall + 90} 92,60`);
  for (const block of [roof, light]) block.carve(gable, 7);
  ink.carve(corners(`-112,${-tall + 110} 0,${-tall - 50} 112,${-tall + 110} 100,80 -100,80`), 3);
  if (index % 2) light.print(gable);
  else for (let y = -tall + 120; y < 60; y += 15) ink.print(gouge([-90, y], [90, y + random.between(-3, 3)], 4));
  const pitch = corners(
    `-118,${-tall + 108} 0,${-tall - 48} 118,${-tall + 108} 104,${-tall + 128} 0,${-tall - 4} -104,${-tall + 128}`,
  );
  light.carve(pitch, 2);
  roof.print(pitch);
  roof.print(box(38, -tall - 50, 30, 64));
  ink.print(box(34, -tall - 58, 38, 13));
  for (const [x, y] of [
    [-44, -tall + 130],
    [18, -tall + 130],
    [-44, -tall + 210],
    [18, -tall + 210],
  ] as const) {
    ink.print(box(x, y, 32, 46), 3);
    if (random.chance(0.7)) {
      light.print(box(x, y, 32, 46));
      ink.carve(box(x + 5, y + 5, 9, 15));
      ink.carve(box(x + 18, y + 5, 9, 15));
      ink.carve(box(x + 5, y + 25, 9, 15));
      ink.carve(box(x + 18, y + 25, 9, 15));
    }
  }
  ink.print(disc(0, -tall + 78, 11));
}
