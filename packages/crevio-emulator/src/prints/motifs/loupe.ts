import { box, curve, disc, gouge, leaf, polar, rays, spread } from "../cut.ts";
import type { Block, Sheet, Spot } from "../paper.ts";
import type { Random } from "../random.ts";

/** A loupe laid on a portfolio of prints: someone is looking. */
export function loupe({ width, middle, random, block, plate }: Sheet) {
  plate();
  const [blue, red, key] = [block("slate"), block("vermilion"), block("ink")];
  blue.print(box(0, 0, width, 1000));
  const spots: Spot[] = [
    { x: middle - 190, y: 330, turn: -11 },
    { x: middle + 210, y: 300, turn: 8 },
    { x: middle - 230, y: 800, turn: 6 },
  ];
  if (middle > 600) spots.push({ x: middle - 620, y: 480, turn: -5 }, { x: middle + 620, y: 560, turn: 7 });
  for (const [i, spot] of spots.entries()) {
    for (const ink of [blue, red, key]) ink.at(spot).carve(box(-160, -205, 320, 410), 5);
    smallPrint(red.at(spot), key.at(spot), random, i);
  }
  const [x, y] = [middle + 10, 540];
  for (const ink of [blue, red, key]) {
    ink.carve(disc(x, y, 262), 6);
    ink.at({ x, y, turn: -42 }).carve(box(-42, 240, 84, 370), 6);
  }
  key
    .at({ x, y, turn: -42 })
    .print(curve("-24,244 24,244 28,300 46,340 46,560 26,596 -26,596 -46,560 -46,340 -28,300"));
  for (const dx of [-24, -8, 12]) key.at({ x, y, turn: -42 }).carve(gouge([dx, 350], [dx, 560], 7, 3));
  key.print(disc(x, y, 258));
  key.carve(disc(x, y, 218));
  for (const a of spread(190, 262, 10)) key.carve(gouge(polar(x, y, 240, a), polar(x, y, 240, a + 6), 9));
  const lid = curve([
    [x - 200, y + 10],
    [x - 120, y - 72],
    [x, y - 104],
    [x + 120, y - 72],
    [x + 200, y + 10],
    [x + 110, y + 76],
    [x, y + 98],
    [x - 110, y + 76],
  ]);
  for (const a of spread(200, 340, 19)) key.print(gouge(polar(x, y + 30, 205, a), polar(x, y + 30, 148, a), 9));
  key.print(lid);
  key.carve(
    curve([
      [x - 176, y + 12],
      [x - 104, y - 48],
      [x, y - 74],
      [x + 104, y - 48],
      [x + 176, y + 12],
      [x + 98, y + 62],
      [x, y + 80],
      [x - 98, y + 62],
    ]),
  );
  red.print(disc(x, y + 2, 72));
  for (const ray of rays(x, y + 2, 40, 68, 26, 6)) red.carve(ray);
  key.print(disc(x, y + 2, 34));
  key.carve(disc(x - 14, y - 14, 11));
  red.carve(disc(x - 14, y - 14, 11));
  for (const a of spread(40, 140, 12)) key.print(gouge(polar(x, y - 20, 182, a), polar(x, y - 20, 140, a), 6));
}

function smallPrint(red: Block, key: Block, random: Random, kind: number) {
  const inner = box(-130, -172, 260, 310);
  if (kind % 2) {
    red.print(inner);
    for (const side of [-1, 1]) for (const y of spread(90, -100, 5)) red.carve(leaf([0, y], [side * 90, y - 50], 40));
    red.carve(gouge([0, 120], [0, -150], 10));
  } else {
    key.print(inner);
    key.carve(disc(30, -80, 52));
    red.print(disc(30, -80, 50));
    for (const y of spread(0, 120, 9))
      key.carve(gouge([-120 + random.between(0, 40), y], [120 - random.between(0, 40), y - 4], 9));
  }
}
