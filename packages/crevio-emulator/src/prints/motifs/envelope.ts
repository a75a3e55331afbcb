import { box, corners, curve, disc, gouge, item, leaf, type Point, polar, ribbon, spread } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Sheet } from "../paper.ts";

/** An envelope whose stamp is a bird. */
export function envelope(ground: Ink) {
  return ({ width, middle, random, block, plate }: Sheet) => {
    plate();
    const [back, red, key] = [block(ground), block("vermilion"), block("ink")];
    back.print(box(0, 0, width, 1000));
    for (let i = 0; i < width / 10; i++) {
      const [x, y] = [random.between(10, width - 10), random.between(60, 940)];
      back.carve(gouge([x, y], [x + random.between(16, 44), y + random.between(-4, 4)], 4.5));
    }
    const spot = { x: middle, y: 500, turn: -7, scale: middle > 450 ? 1.25 : 1 };
    const body = box(-310, -210, 620, 420);
    back.at(spot).carve(body, 7);
    const [stamp, ink] = [red.at(spot), key.at(spot)];
    for (const side of [
      box(-310, -210, 620, 7),
      box(-310, 203, 620, 7),
      box(-310, -210, 7, 420),
      box(303, -210, 7, 420),
    ])
      ink.print(side);
    for (const x of spread(-280, 280, 15))
      (Math.round(x / 40) % 2 ? stamp : ink).print(corners(`${x - 12},176 ${x + 8},176 ${x + 14},198 ${x - 6},198`));
    const rim = spread(0, 1, 41)
      .slice(1)
      .flatMap((t): Point[] => [perimeter(t, 1), perimeter(t + 0.0125, 0.94)]);
    stamp.print(rim.map(([x, y]): Point => [190 + x, -70 + y]));
    stamp.carve(box(112, -154, 156, 168));
    stamp.print(box(120, -146, 140, 152));
    const bird = { x: 186, y: -76, scale: 0.36 };
    stamp
      .at(bird)
      .carve(
        curve(
          "-164,-56 -120,-80 -98,-102 -58,-116 -16,-98 32,-58 92,-20 150,18 190,74 178,100 134,80 82,74 30,92 -30,88 -90,48 -118,-6 -118,-48",
        ),
      );
    ink.at(bird).print(curve("-46,-38 6,-44 62,-14 122,26 166,66 96,56 34,44 -14,22 -42,-6"));
    ink.at(bird).print(disc(-84, -64, 10));
    stamp.carve(gouge([126, -28], [256, -34], 7));
    for (const i of spread(0, 4, 5))
      ink.print(
        ribbon(
          spread(-130, 90, 20).map((x): Point => [x, -150 + i * 24 + 8 * Math.sin(x / 22)]),
          [2, 5, 5, 2],
        ),
      );
    ink.print(
      ribbon(
        spread(0, 360, 30).map((a) => polar(-190, -104, 72, a)),
        [6, 6],
      ),
    );
    ink.print(
      ribbon(
        spread(0, 360, 30).map((a) => polar(-190, -104, 48, a)),
        [4, 4],
      ),
    );
    for (const a of spread(0, 300, 6)) ink.print(leaf(polar(-190, -104, 6, a), polar(-190, -104, 36, a), 16));
    for (const [y, w] of [
      [40, 290],
      [84, 340],
      [128, 220],
    ] as const)
      ink.print(gouge([-250, y], [-250 + w, y - 3], 9, 5));
  };
}

function perimeter(t: number, k: number): Point {
  const side = Math.floor((t % 1) * 4);
  const along = ((t % 1) * 4 - side) * 2 - 1;
  const [w, h] = [94 * k, 100 * k];
  return item<Point>(
    [
      [along * w, -h],
      [w, along * h],
      [-along * w, h],
      [-w, -along * h],
    ],
    side,
  );
}
