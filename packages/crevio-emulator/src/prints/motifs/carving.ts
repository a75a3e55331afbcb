import { arc, box, curve, gouge, leaf, mix, ribbon } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Block, Sheet } from "../paper.ts";
import { gougeParts, gougeTool } from "./gouges.ts";

/** A gouge running through a block, its curl of lino ahead of it. */
export function carving(ground: Ink, wood: Ink) {
  return ({ width, middle, random, block, plate }: Sheet) => {
    plate();
    const [handle, key] = [block(wood), block(ground)];
    const steel = ground === "ink" ? key : block("ink");
    key.print(box(0, 0, width, 1000));
    fernCut(key, middle - 70, 930);
    for (let i = 0; i < 9 + width / 200; i++) {
      const t = i / 9;
      key.carve(
        gouge(
          [-40, 150 + i * 66],
          [middle - 330 + 40 * Math.sin(i) - random.between(0, 50), 150 + i * 66 + random.between(-6, 6)],
          13 + t,
          6,
        ),
      );
      key.carve(
        gouge(
          [width + 40, 560 + i * 52],
          [middle + 190 + 50 * Math.sin(i * 2) + random.between(-20, 40), 566 + i * 52],
          13,
          -6,
        ),
      );
    }
    const spot = { x: middle - 2, y: 520, turn: 58, scale: 1.2 };
    for (const shape of gougeParts(1)) key.at(spot).carve(shape, 6);
    gougeTool(steel.at(spot), handle.at(spot), 1);
    const curls: [number, number, number][] = [
      [middle - 4, 512, 1],
      [middle + 250, 800, 0.8],
      [middle + 130, 880, 0.6],
    ];
    for (const [x, y, scale] of curls) {
      const curl = ribbon(curve("0,6 -30,-30 -24,-84 30,-94 46,-56 14,-38", false), [22, 22, 18, 14, 9, 3]);
      key.at({ x, y, scale }).carve(curl, 5);
      handle.at({ x, y, scale }).print(curl);
    }
  };
}

function fernCut(key: Block, x: number, foot: number) {
  const stem = arc([x, foot], [x - 60, 150], 40, 17);
  key.carve(ribbon(stem, [16, 11, 7, 2]));
  stem.slice(2, -1).forEach(([px, py], i) => {
    const reach = 190 * Math.sin(Math.PI * mix(0.25, 0.96, i / 14)) ** 0.8;
    for (const side of [-1, 1])
      if (side < 0 || i > 9 || i < 4) key.carve(leaf([px, py], [px + side * reach, py - reach * 0.45], 32, side * -10));
  });
}
