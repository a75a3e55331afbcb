import { box, curve, disc, gouge, mix, type Point, rays, ribbon, spread } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Block, Sheet } from "../paper.ts";

/** A moth with open wings around the origin, 620 units across. */
export function moth(warm: Block, key: Block) {
  for (const side of [-1, 1]) {
    const s = (points: readonly Point[]) => points.map(([x, y]): Point => [x * side, y]);
    const upper = curve(
      s([
        [16, -60],
        [90, -150],
        [210, -214],
        [300, -206],
        [292, -120],
        [240, -30],
        [150, 24],
        [18, 20],
      ]),
    );
    const lower = curve(
      s([
        [16, 10],
        [120, 30],
        [206, 60],
        [226, 140],
        [170, 214],
        [96, 200],
        [40, 130],
      ]),
    );
    warm.carve(upper, 5);
    warm.carve(lower, 5);
    key.print(lower, 5);
    key.print(upper, 6);
    for (const t of spread(0.06, 0.94, 11)) {
      const from: Point = [side * mix(60, 40, t), mix(-104, 4, t)];
      const to: Point = [side * mix(282, 178, t), mix(-196, 4, t)];
      key.carve(
        gouge(
          [mix(from[0], to[0], 0.56), mix(from[1], to[1], 0.56)],
          [mix(from[0], to[0], 0.88), mix(from[1], to[1], 0.88)],
          9,
        ),
      );
      key.carve(gouge(from, [mix(from[0], to[0], 0.36), mix(from[1], to[1], 0.36)], 5));
    }
    for (const t of spread(0.05, 0.95, 8))
      key.carve(gouge([side * mix(150, 70, t), mix(66, 126, t)], [side * mix(208, 110, t), mix(98, 196, t)], 9));
    key.carve(disc(side * 186, -118, 33));
    warm.print(disc(side * 186, -118, 29));
    key.print(disc(side * 186, -118, 13));
    key.carve(disc(side * 140, 112, 22));
    warm.print(disc(side * 140, 112, 19));
    key.print(
      ribbon(
        curve(
          s([
            [8, -116],
            [36, -176],
            [84, -206],
          ]),
          false,
        ),
        [7, 6, 2],
      ),
    );
    for (const t of spread(0.3, 0.95, 6))
      key.print(
        gouge([side * mix(10, 84, t), mix(-120, -206, t)], [side * (mix(10, 84, t) + 14), mix(-120, -206, t) + 16], 4),
      );
  }
  key.print(curve("0,-130 24,-110 28,-60 22,0 26,70 14,160 0,196 -14,160 -26,70 -22,0 -28,-60 -24,-110"), 5);
  for (const y of spread(-6, 150, 8)) key.carve(gouge([-20, y], [20, y], 6, 5));
  for (const x of [-12, 0, 12]) key.carve(gouge([x, -96], [x, -50], 6));
}

/** A moth before the moon; inks follow from the seed. */
export function mothStudy(ground: Ink, wings: Ink) {
  return ({ width, middle, random, block, plate }: Sheet) => {
    plate();
    const [back, key] = [block(ground), block(wings)];
    back.print(box(0, 0, width, 1000));
    for (const ray of rays(middle, 480, 330, Math.max(middle, 500), 70, 9, random.between(0, 5))) back.carve(ray);
    moth(back.at({ x: middle, y: 490, scale: 1.02 }), key.at({ x: middle, y: 490, scale: 1.02 }));
  };
}
