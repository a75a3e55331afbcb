import { box, corners, curve, gouge, item, type Point, ribbon, type Shape, spread } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Block, Sheet } from "../paper.ts";
import type { Random } from "../random.ts";

/** A gouge with its edge at the origin and its handle 466 units up; `kind` picks the edge. */
export function gougeTool(steel: Block, wood: Block, kind: number) {
  steel.print(item(tips, kind % tips.length));
  steel.carve(gouge([-4, -36], [-3, -180], 5));
  steel.print(ferrule);
  for (const y of [-204, -220]) steel.carve(gouge([-14, y], [14, y], 4));
  wood.print(grip);
  for (const [x, top, low] of [
    [-16, -390, -276],
    [-4, -420, -256],
    [8, -396, -290],
    [18, -380, -320],
  ] as const) {
    wood.carve(gouge([x, top], [x * 0.8, low], 5, 3));
  }
  wood.carve(gouge([-30, -424], [30, -424], 5, 6));
}

/** The outlines `gougeTool` fills, for clearing a ground behind it. */
export function gougeParts(kind: number): Shape[] {
  return [item(tips, kind % tips.length), ferrule, grip];
}

const tips: readonly Shape[] = [
  corners("-3,0 3,0 16,-46 13,-196 -13,-196 -16,-46"),
  curve("-26,-38 -18,-8 0,0 18,-8 26,-38 18,-100 12,-196 -12,-196 -18,-100"),
  corners("-32,0 32,0 28,-70 12,-130 11,-196 -11,-196 -12,-130 -28,-70"),
  corners("-24,-30 24,0 22,-90 12,-196 -12,-196 -18,-90"),
];

const ferrule = corners("-13,-190 13,-190 17,-238 -17,-238");

const grip = curve(
  "-17,-238 17,-238 25,-290 28,-350 24,-404 38,-440 28,-466 -28,-466 -38,-440 -24,-404 -28,-350 -25,-290",
);

/** Five edges, and the cut each of them makes. */
export function gougeSet(ground: Ink, wood: Ink) {
  return ({ width, random, block, plate }: Sheet) => {
    plate();
    const [handle, key] = [block(wood), block("ink")];
    const back = block(ground);
    back.print(box(0, 0, width, 610));
    key.print(box(0, 640, width, 400));
    for (let y = 84; y < 600; y += 38)
      for (let x = random.between(-80, 0); x < width; x += random.between(120, 340)) {
        if (random.chance(0.45)) back.carve(gouge([x, y], [x + random.between(40, 130), y + random.between(-3, 3)], 5));
      }
    const count = Math.round((width - 150) / 116);
    const step = (width - 200) / count;
    for (let i = 0; i < count; i++) {
      const x = 100 + step * (i + 0.5);
      const spot = { x, y: 612 - (i % 2) * 12, turn: random.between(-1.6, 1.6), scale: 1.08 };
      for (const silhouette of gougeParts(i)) back.at(spot).carve(silhouette, 4);
      gougeTool(key.at(spot), handle.at(spot), i);
      cuts(key, random, x, 664, step * 0.42, i);
    }
  };
}

function cuts(key: Block, random: Random, x: number, top: number, half: number, kind: number) {
  const bottom = 916;
  if (kind % 5 === 0)
    for (const t of spread(-1, 1, 7))
      key.carve(gouge([x + t * half * 0.9, top], [x + t * half * 0.9, bottom - random.between(0, 70)], 6, 3));
  if (kind % 5 === 1)
    for (const y of spread(top + 6, bottom - 16, 9))
      for (const t of [-0.62, 0, 0.62])
        key.carve(gouge([x + t * half - 12, y + t * 12], [x + t * half + 13, y + t * 12], 15));
  if (kind % 5 === 2)
    for (const y of spread(top + 8, bottom - 20, 5))
      key.carve(box(x - half * 0.7 + random.between(-5, 5), y - 8, half * 1.4, 26));
  if (kind % 5 === 3)
    for (const y of spread(top, bottom - 40, 8))
      for (const side of [-1, 1]) key.carve(gouge([x + side * 4, y], [x + side * half * 0.85, y + 42], 8, side * 6));
  if (kind % 5 === 4)
    for (const y of spread(top + 8, bottom - 12, 12))
      key.carve(
        ribbon(
          spread(-1, 1, 13).map((t): Point => [x + t * half * 0.85, y + 7 * Math.sin(t * 7)]),
          [1, 6, 7, 6, 1],
        ),
      );
}
