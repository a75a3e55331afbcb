import { corners, curve, gouge, item, type Point, ribbon, spread } from "../cut.ts";
import type { Block, Sheet } from "../paper.ts";

/** Brushes fanned above the strokes they made. */
export function brushes({ middle, random, block, plate }: Sheet) {
  plate();
  const [blue, red, key] = [block("slate"), block("vermilion"), block("ink")];
  const reach = Math.max(1, middle / 520);
  for (const [ink, radius, thick, from, to] of [
    [blue, 560, 116, -172, -62],
    [red, 430, 104, -150, -18],
  ] as const) {
    for (const lane of spread(-0.5, 0.5, 9)) {
      const [a, b] = [from + random.between(-7, 7), to + random.between(-12, 12)];
      const line = spread(a, b, 22).map(
        (angle): Point => [
          middle + (radius + lane * thick) * reach * Math.cos((angle * Math.PI) / 180),
          900 + (radius + lane * thick) * 1.28 * Math.sin((angle * Math.PI) / 180),
        ],
      );
      ink.print(ribbon(line, [4, thick / 8, thick / 7.6, thick / 8.4, thick / 10, 2]));
    }
  }
  const kinds = spread(-44, 44, middle > 600 ? 7 : 5);
  for (const [i, angle] of kinds.entries()) {
    const spot = {
      x: middle + angle * 1.3 * reach,
      y: 1010 - Math.abs(angle) * 0.4,
      turn: angle * 0.58 * Math.min(1.5, reach),
      scale: 1.04 + (i % 2) * 0.1,
    };
    brush(key.at(spot), item([red, blue, key], i % 3).at(spot), [red.at(spot), blue.at(spot)], i);
  }
}

function brush(key: Block, tip: Block, grounds: Block[], kind: number) {
  const hair = item(
    [
      curve("-22,-560 22,-560 34,-620 24,-690 0,-740 -24,-690 -34,-620"),
      corners("-44,-560 44,-560 48,-690 30,-680 16,-694 0,-682 -18,-696 -34,-682 -48,-690"),
      curve("-18,-560 18,-560 64,-650 78,-700 40,-724 0,-732 -40,-724 -78,-700 -64,-650"),
      curve("-12,-560 12,-560 16,-640 0,-744 -16,-640"),
    ],
    kind % 4,
  );
  const wide = item([22, 44, 18, 12], kind % 4);
  const ferrule = corners(`${-wide},-566 ${wide},-566 15,-460 -15,-460`);
  const shaft = curve("-14,-462 14,-462 21,-380 17,-240 10,-60 6,40 -6,40 -10,-60 -17,-240 -21,-380");
  for (const block of [...grounds, key]) for (const part of [hair, ferrule, shaft]) block.carve(part, 5);
  tip.print(hair);
  for (const x of spread(-0.6, 0.6, 4)) tip.carve(gouge([x * wide, -575], [x * wide * 1.5, -670], 4.5));
  key.print(ferrule);
  for (const y of [-480, -494, -548]) key.carve(gouge([-wide, y], [wide, y], 4));
  key.print(shaft);
  key.carve(gouge([-5, -440], [-3, -120], 5, 4));
}
