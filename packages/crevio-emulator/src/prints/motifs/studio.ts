import { box, corners, curve, disc, gouge, spread } from "../cut.ts";
import type { Sheet } from "../paper.ts";
import { brayer } from "./brayer.ts";
import { sprig } from "./foliage.ts";
import { gougeParts, gougeTool } from "./gouges.ts";

/** The press room: a bench, a plant in the window, tools on the wall. */
export function studio({ width, middle, random, block, plate }: Sheet) {
  plate();
  const [wall, green, key] = [block("ochre"), block("moss"), block("ink")];
  wall.print(box(0, 0, width, 1000));
  const [wx, wy, ww, wh] = [middle - 210, 130, 420, 440];
  wall.carve(box(wx, wy, ww, wh), 8);
  key.print(box(wx - 22, wy - 22, ww + 44, wh + 44));
  key.carve(box(wx, wy, ww, wh));
  green.print(
    curve([
      [wx, wy + 330],
      [wx + 130, wy + 250],
      [wx + 260, wy + 310],
      [wx + ww, wy + 220],
      [wx + ww, wy + wh],
      [wx, wy + wh],
    ]),
  );
  for (const x of spread(wx + 20, wx + ww - 20, 16))
    green.carve(gouge([x, wy + 340 + random.between(-20, 20)], [x + 30, wy + 430], 6));
  wall.print(disc(wx + 310, wy + 110, 56));
  key.print(box(wx + ww / 2 - 7, wy, 14, wh));
  key.print(box(wx, wy + wh / 2 - 7, ww, 14));
  key.print(box(wx - 50, wy + wh + 14, ww + 100, 26), 5);
  key.print(box(-20, 730, width + 40, 44), 6);
  for (let x = 0; x < width; x += 110) key.carve(gouge([x, 752], [x + random.between(60, 100), 752], 6));
  key.print(box(middle - 340, 770, 40, 240));
  key.print(box(middle + 300, 770, 40, 240));
  const jug = { x: middle + 110, y: 732, scale: 0.8 };
  for (const block of [wall, key, green])
    block.at(jug).carve(curve("-60,0 -76,-90 -40,-160 -46,-200 46,-200 40,-160 76,-90 60,0"), 5);
  key.at(jug).print(curve("-60,0 -76,-90 -40,-160 -46,-200 46,-200 40,-160 76,-90 60,0"));
  for (const y of [-40, -70, -100]) key.at(jug).carve(gouge([-56, y], [60, y], 9, 8));
  for (const turn of [-34, -6, 26])
    sprig(key, green, random, { x: middle + 110 + turn * 0.5, y: 580, turn, scale: 0.9 }, 4);
  const roller = { x: middle - 308, y: 700, scale: 0.42 };
  for (const block of [wall])
    block
      .at(roller)
      .carve(corners("-212,70 -212,-136 -30,-150 -50,-330 -30,-440 30,-440 50,-330 30,-150 212,-136 212,70"), 6);
  brayer(key.at(roller), key.at(roller), green.at(roller));
  const sides = middle > 600 ? [-1, 1] : [];
  for (const side of sides) {
    key.print(box(middle + side * 560 - 190, 250, 380, 18), 5);
    for (const [i, x] of spread(-140, 140, 4).entries()) {
      const spot = { x: middle + side * 560 + x, y: 690, scale: 0.96 };
      for (const shape of gougeParts(i)) wall.at(spot).carve(shape, 5);
      gougeTool(key.at(spot), (i % 2 ? green : key).at(spot), i);
    }
  }
}
