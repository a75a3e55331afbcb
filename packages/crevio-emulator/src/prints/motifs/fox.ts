import { box, curve, gouge, leaf, mix, type Point, polar, spread } from "../cut.ts";
import type { Sheet } from "../paper.ts";
import { fern, fernShadow } from "./foliage.ts";

/** A fox asleep among ferns. */
export function fox({ width, middle, random, block, plate }: Sheet) {
  plate();
  const [moss, red, key] = [block("moss"), block("vermilion"), block("ink")];
  key.print(box(0, 0, width, 1000));
  const ground = [key, moss];
  for (const dx of spread(-middle + 20, middle - 20, Math.round(width / 130))) {
    const spot = { x: middle + dx + random.between(-20, 20), y: 860 + random.between(-20, 20), turn: dx / 40 };
    const [length, bend] = [random.between(600, 760), random.between(-90, 90)];
    key.at(spot).carve(fernShadow(length, bend, 0.17));
    fern(moss.at(spot), length, bend, 24, 0.17);
  }
  const soil = curve([
    [-40, 880],
    [middle - 240, 846],
    [middle + 40, 880],
    [middle + 300, 850],
    [width + 40, 886],
    [width + 40, 1100],
    [-40, 1100],
  ]);
  moss.carve(soil, 3);
  key.print(soil);
  const spot = { x: middle, y: 556 };
  const body = curve(
    "-318,110 -330,20 -290,-80 -200,-160 -80,-206 60,-206 190,-160 280,-70 318,50 300,170 230,252 110,292 -40,300 -190,276 -280,214",
  );
  for (const block of ground) block.at(spot).carve(body, 5);
  red.at(spot).print(body);
  const fur = red.at(spot);
  for (const ring of [0, 1, 2, 3, 4]) {
    for (const angle of spread(188 + ring * 2, 366 - ring * 3, 26 - ring * 3)) {
      const r = 0.93 - ring * 0.13;
      const at = (k: number, a: number): Point => [polar(0, 50, 322 * k, a)[0], 50 + polar(0, 0, 252 * k, a)[1]];
      fur.carve(gouge(at(r, angle), at(r - 0.035, angle + random.between(6, 10)), 6, -2));
    }
  }
  const tail = curve(
    "300,80 322,170 280,262 180,318 40,338 -110,330 -236,300 -330,236 -300,226 -330,190 -280,196 -270,164 -200,200 -90,220 40,214 140,184 200,130 240,84",
  );
  for (const block of [...ground, fur]) block.at(block === fur ? { x: 0, y: 0 } : spot).carve(tail, 6);
  fur.print(tail);
  fur.carve(
    curve(
      "-334,240 -300,226 -330,190 -280,196 -270,164 -214,196 -180,214 -196,244 -176,262 -200,280 -186,312 -250,296",
    ),
  );
  for (const t of spread(0, 1, 9))
    key
      .at(spot)
      .print(
        gouge([mix(-300, -220, t), mix(212, 290, t) - (t > 0.5 ? 20 : 0)], [mix(-262, -190, t), mix(216, 268, t)], 5),
      );
  for (const t of spread(0, 1, 15)) {
    const [x, y] = [mix(-140, 270, t), 274 + 44 * Math.sin(t * 2.4) - t * 96];
    fur.carve(gouge([x + 26, y - 22 - t * 14], [x - 30, y - 6], 7, 6));
    fur.carve(gouge([x + 18, y + 16 - t * 8], [x - 34, y + 24], 6, 6));
  }
  const head = curve(
    "-274,176 -250,112 -232,70 -240,-40 -218,-62 -150,8 -84,2 -40,-66 -14,-46 -8,58 10,104 -20,140 -80,172 -150,212 -214,246 -242,238",
  );
  for (const block of [...ground, fur]) block.at(block === fur ? { x: 0, y: 0 } : spot).carve(head, 6);
  fur.print(head);
  const ink = key.at(spot);
  for (const ear of [curve("-228,-36 -220,-46 -172,8 -212,44"), curve("-30,-50 -18,-38 -20,34 -66,10")]) ink.print(ear);
  for (const x of [-214, -206]) ink.carve(gouge([x, -18], [x + 14, 26], 4));
  for (const x of [-28, -38]) ink.carve(gouge([x, -24], [x - 6, 20], 4));
  fur.carve(curve("-232,196 -190,150 -128,142 -60,140 10,106 -20,140 -80,172 -150,212 -214,246 -244,236"));
  for (const i of spread(0, 5, 6)) ink.print(gouge([-70 + i * 11, 150 - i * 5], [-90 + i * 12, 172 - i * 9], 4));
  ink.print(curve("-250,244 -262,222 -246,204 -222,212 -220,236 -234,248"));
  ink.print(gouge([-152, 96], [-84, 84], 11, -15));
  ink.print(gouge([-232, 130], [-206, 108], 9, 6));
  for (const i of [0, 1, 2, 3]) fur.carve(gouge([-150 + i * 22, 24 + i * 2], [-160 + i * 24, 66 + i * 3], 6));
  for (let i = 0; i < width / 34; i++) {
    const from: Point = [random.between(20, width - 20), random.between(906, 950)];
    const to = polar(...from, random.between(34, 60), random.between(-30, 210) * -1);
    key.carve(leaf(from, to, 22), 2);
    (i % 2 ? red : moss).print(leaf(from, to, 22));
  }
}
