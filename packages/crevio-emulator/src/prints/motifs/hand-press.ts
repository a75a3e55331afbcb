import { arc, box, corners, curve, disc, gouge, leaf, type Point, polar, ribbon, spread } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Block, Sheet } from "../paper.ts";

/** An iron hand press, sheets drying beside it when there is room. */
export function handPress(ground: Ink, accent: Ink) {
  return ({ width, middle, random, block, plate }: Sheet) => {
    plate();
    const [back, red, key] = [block(ground), block(accent), block("ink")];
    back.print(box(0, 0, width, 1000));
    const floor = 838;
    for (let y = floor; y < 960; y += 26) back.carve(gouge([40, y + 6], [width - 40, y + random.between(2, 10)], 5));
    for (let i = 0; i * 70 < width; i++)
      back.carve(
        gouge(
          [i * 70 + random.between(0, 30), 110],
          [i * 70 + random.between(0, 30), 110 + random.between(200, 640)],
          5,
        ),
      );
    if (middle > 600)
      for (const x of [middle - 690, middle - 500, middle + 490, middle + 680]) hanging(back, red, key, x, 150, 1);
    if (middle > 600) key.print(ribbon(arc([0, 140], [width, 140], -14), [4, 5, 4]));
    const spot = { x: middle, y: 0 };
    press(back.at(spot), red.at(spot), key.at(spot));
  };
}

function hanging(back: Block, red: Block, key: Block, x: number, y: number, scale: number) {
  const spot = { x, y, scale };
  for (const block of [back, key]) block.at(spot).carve(box(-76, 0, 152, 210), 5);
  red.at(spot).print(box(-56, 22, 112, 140));
  const leafSpot = { x: 0, y: 150 };
  for (const side of [-1, 1])
    for (const dy of [0, -30, -60])
      red
        .at(spot)
        .at(leafSpot)
        .carve(leaf([0, dy], [side * 40, dy - 34], 18));
  red
    .at(spot)
    .at(leafSpot)
    .carve(gouge([0, 4], [0, -110], 5));
  key.at(spot).print(box(-8, -16, 16, 34));
}

function press(back: Block, red: Block, key: Block) {
  const frame = curve(
    "-262,250 -206,214 -110,196 0,190 110,196 206,214 262,250 250,330 238,420 240,700 252,800 290,850 -290,850 -252,800 -240,700 -238,420 -250,330",
  );
  const opening = curve("-160,330 -80,312 0,308 80,312 160,330 170,420 172,742 -172,742 -170,420");
  back.carve(frame, 7);
  back.carve(curve("-70,196 -84,150 -40,128 -26,86 0,60 26,86 40,128 84,150 70,196"), 6);
  key.print(frame);
  key.carve(opening);
  back.print(opening);
  key.print(curve("-62,200 -78,152 -34,132 -22,90 0,66 22,90 34,132 78,152 62,200"), 4);
  for (const x of [-30, 0, 30]) key.carve(gouge([x * 1.1, 188], [x * 0.5, 142], 6));
  key.carve(disc(0, 108, 9));
  for (const side of [-1, 1]) {
    for (const x of [186, 204, 222])
      key.carve(gouge([side * x, 360 + (x % 5) * 8], [side * (x + 2), 720 - (x % 7) * 12], 7));
    key.carve(gouge([side * 200, 244], [side * 60, 220], 8, side * -5));
    for (const a of spread(-50, 50, 6))
      key.carve(gouge(polar(side * 205, 284, 34, a * 3.6), polar(side * 205, 284, 14, a * 3.6), 7));
    key.print(
      curve([
        [side * 250, 846],
        [side * 330, 880],
        [side * 330, 918],
        [side * 210, 918],
        [side * 190, 850],
      ]),
      3,
    );
    back.carve(
      curve([
        [side * 250, 846],
        [side * 330, 880],
        [side * 330, 918],
        [side * 210, 918],
        [side * 190, 850],
      ]),
      3,
    );
  }
  key.print(corners("-40,318 40,318 26,370 34,430 60,470 -60,470 -34,430 -26,370"));
  for (const x of [-14, 0, 14]) key.carve(gouge([x, 350], [x * 2, 456], 6));
  back.carve(box(-140, 472, 280, 54), 5);
  key.print(box(-138, 474, 276, 50));
  for (const y of [490, 508]) key.carve(gouge([-124, y], [124, y], 6));
  back.carve(box(-290, 600, 580, 26), 5);
  red.print(box(-120, 572, 240, 22));
  back.carve(box(-120, 572, 240, 22), 4);
  key.print(box(-290, 598, 580, 30), 4);
  key.carve(gouge([-270, 612], [270, 612], 7));
  key.print(box(-340, 640, 680, 24), 4);
  back.carve(box(-340, 640, 680, 24), 4);
  for (const x of spread(-300, 300, 13)) key.carve(gouge([x - 14, 652], [x + 14, 652], 6));
  key.print(ribbon(curve("0,400 120,404 220,424 316,392 350,372", false), [26, 20, 16, 16, 14]), 6);
  back.carve(curve("316,376 372,342 392,358 340,404"), 5);
  red.print(curve("318,380 372,346 390,360 338,400"));
  key.print(corners("-44,742 44,742 70,850 -70,850"), 4);
  const wheel: Point = [-290, 700];
  back.carve(disc(...wheel, 74), 5);
  key.print(disc(...wheel, 72), 5);
  key.carve(disc(...wheel, 54));
  for (const angle of spread(0, 300, 6)) key.print(ribbon([wheel, polar(...wheel, 60, angle)], [14, 9]));
  key.print(disc(...wheel, 17));
  key.print(ribbon([polar(...wheel, 64, 210), polar(...wheel, 112, 210)], [14, 14]));
}
