import { box, corners, disc, gouge, leaf, type Shape, spread } from "../cut.ts";
import type { Block, Sheet, Spot } from "../paper.ts";
import { brayer } from "./brayer.ts";
import { gougeParts, gougeTool } from "./gouges.ts";

/** What the first print needs: block, brayer, two gouges, a tube of ink. */
export function starterKit({ width, middle, random, block, plate }: Sheet) {
  plate();
  const [ochre, red, key] = [block("ochre"), block("vermilion"), block("ink")];
  ochre.print(box(0, 0, width, 1000));
  for (let i = 0; i < width / 8; i++) {
    const [x, y] = [random.between(20, width - 20), random.between(70, 930)];
    ochre.carve(gouge([x, y], [x + random.between(14, 40), y + random.between(-3, 3)], 4));
  }
  const clear = (shape: Shape, spot: Spot) => ochre.at(spot).carve(shape, 8);
  const roller = { x: middle - 112, y: 590, turn: -7, scale: 0.9 };
  clear(box(-180, -76, 360, 152), roller);
  clear(
    corners("-210,6 -206,-136 -30,-150 -20,-214 -44,-330 -30,-440 30,-440 44,-330 20,-214 30,-150 206,-136 210,6"),
    roller,
  );
  red.at(roller).print(box(-172, 40, 344, 560));
  for (const x of spread(-160, 160, 15)) red.at(roller).carve(gouge([x, random.between(300, 480)], [x + 4, 640], 9));
  brayer(key.at(roller), key.at(roller), key.at(roller));
  const lino = { x: middle + 196, y: 740, turn: 8, scale: 0.94 };
  clear(box(-128, -160, 256, 320), lino);
  red.at(lino).carve(box(-128, -160, 256, 320), 8);
  key.at(lino).print(box(-128, -160, 256, 320));
  for (const side of [-1, 1])
    for (const y of spread(110, -90, 6)) key.at(lino).carve(leaf([0, y], [side * 88, y - 46], 30, side * -6));
  key.at(lino).carve(gouge([0, 140], [0, -140], 9));
  for (const [kind, spot] of [
    [0, { x: middle + 96, y: 548, turn: 4 }],
    [1, { x: middle + 178, y: 556, turn: 13 }],
  ] as const) {
    for (const part of gougeParts(kind)) clear(part, spot);
    gougeTool(key.at(spot), red.at(spot), kind);
  }
  if (middle > 600) {
    inkTube({ x: middle - 560, y: 420, turn: -24 }, ochre, red, key);
    inkTube({ x: middle + 560, y: 500, turn: 18 }, ochre, key, key);
  }
}

function inkTube(spot: Spot, ground: Block, label: Block, key: Block) {
  const body = corners("-70,-190 70,-190 62,120 24,160 -24,160 -62,120");
  for (const block of [ground, label]) block.at(spot).carve(body, 7);
  key.at(spot).print(box(-76, -204, 152, 26));
  key.at(spot).print(box(-20, 156, 40, 50));
  for (const x of [-10, 0, 10]) key.at(spot).carve(gouge([x, 160], [x, 204], 4));
  label.at(spot).print(body);
  label.at(spot).carve(box(-54, -100, 108, 120));
  key.at(spot).print(disc(0, -40, 36));
  for (const x of [-50, -40, 46]) label.at(spot).carve(gouge([x, 40], [x * 0.6, 130], 6));
}
