import { arc, gouge, leaf, mix, type Point, ribbon, type Shape, spread } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Sheet } from "../paper.ts";
import type { Random } from "../random.ts";

/** Sheets fanned from one corner; the top one carries a leaf. */
export function paperFan({ middle, random, block }: Sheet) {
  const order: Ink[] = ["slate", "ochre", "vermilion", "moss"];
  const reach = middle > 600 ? 1.7 : 1;
  const outline = () => deckle(random, -155, -650, 310, 660);
  const blocks = order.map(block);
  const key = block("ink");
  for (const [i, ink] of blocks.entries()) {
    const spot = { x: middle - 16 + (i - 2) * 12 * reach, y: 880, turn: (i - 2) * 9.5 * reach };
    const sheet = ink.at(spot);
    for (const below of blocks) below.at(spot).carve(outline(), 5);
    sheet.print(outline());
    for (let y = -630; y < -10; y += 13 + (i % 2) * 5) {
      const x = random.between(-140, 20);
      if (random.chance(0.8))
        sheet.carve(gouge([x, y], [Math.min(144, x + random.between(60, 220)), y + random.between(-3, 3)], 3 + i));
    }
  }
  const top = { x: middle - 16 + 24 * reach, y: 880, turn: 19 * reach };
  for (const ink of blocks) ink.at(top).carve(outline(), 5);
  const face = key.at(top);
  face.print(outline());
  for (const side of [-1, 1])
    for (const [i, y] of spread(-150, -500, 7).entries())
      face.carve(leaf([0, y], [side * (126 - i * 8), y - 64], 46, side * -10));
  face.carve(leaf([0, -500], [3, -616], 46));
  face.carve(ribbon(arc([-8, -50], [1, -540], 10), [14, 9, 4]));
}

function deckle(random: Random, x: number, y: number, w: number, h: number): Shape {
  const ragged = (from: Point, to: Point) =>
    spread(0, 1, 26)
      .slice(1)
      .map(
        (t): Point => [
          mix(from[0], to[0], t) + random.between(-3.5, 3.5),
          mix(from[1], to[1], t) + random.between(-3.5, 3.5),
        ],
      );
  return [
    ...ragged([x, y], [x + w, y]),
    ...ragged([x + w, y], [x + w, y + h]),
    ...ragged([x + w, y + h], [x, y + h]),
    ...ragged([x, y + h], [x, y]),
  ];
}
