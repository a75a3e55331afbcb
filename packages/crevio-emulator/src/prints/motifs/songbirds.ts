import { arc, box, corners, curve, disc, gouge, item, type Point, rays, ribbon } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Block, Sheet } from "../paper.ts";
import { sprig } from "./foliage.ts";

/** A songbird in profile, looking left, 370 units long around its breast; `warm` is its body, `key` the drawing. */
export function songbird(warm: Block, key: Block) {
  const body = curve(
    "-120,-62 -98,-96 -58,-108 -16,-92 32,-52 92,-14 150,24 222,74 208,98 134,76 82,70 30,88 -30,84 -86,46 -114,-6",
  );
  const wing = curve("-46,-38 6,-44 62,-14 122,26 176,72 96,56 34,44 -14,22 -42,-6");
  warm.print(body);
  key.print(corners("-112,-80 -164,-56 -112,-50"));
  key.print(curve("-118,-66 -98,-96 -58,-108 -16,-92 -50,-76 -84,-66"));
  key.print(wing, 4);
  for (const i of [0, 1, 2, 3, 4]) key.carve(gouge([-26 + i * 17, -22 + i * 4], [20 + i * 32, 24 + i * 10], 7, -5));
  key.print(ribbon(arc([96, 32], [226, 88], -4), [4, 17, 20, 14]));
  key.carve(gouge([122, 44], [206, 80], 5));
  key.carve(disc(-84, -64, 9));
  key.print(disc(-85, -64, 5.5));
  for (const i of [0, 1, 2, 3, 4, 5]) key.print(gouge([-92 + i * 20, 4 + i * 5], [-84 + i * 20, 30 + i * 4], 6));
  for (const x of [-20, 18]) key.print(ribbon(corners(`${x},78 ${x + 4},104 ${x - 6},134`), [9, 6, 6]));
}

/** A bird on a branch with leaves and berries; the inks and the branch follow from the seed. */
export function perchedBird(ground: Ink, feathers: Ink, birds = 1) {
  return ({ width, middle, random, block, plate }: Sheet) => {
    plate();
    const [back, warm, key] = [block(ground), block(feathers), block("ink")];
    back.print(box(0, 0, width, 1000));
    const moonX = middle + random.between(-60, 60);
    back.carve(disc(moonX, 400, 300));
    for (const ray of rays(moonX, 400, 318, 372, 60, 7, random.between(0, 9))) back.carve(ray);
    const branch = ribbon(
      curve(
        [
          [-20, 800],
          [middle * 0.5, 770],
          [middle, 700],
          [middle * 1.4, 716],
          [width + 20, 600],
        ],
        false,
      ),
      [46, 38, 34, 28, 18],
    );
    key.print(branch);
    for (let x = 0; x < width; x += 74) {
      key.carve(gouge([x, branchY(x, middle) - 4], [x + 60, branchY(x + 60, middle) + random.between(-8, 6)], 5));
    }
    for (let i = 0; i < width / 90; i++) {
      const x = 40 + i * 92 + random.between(-16, 16);
      const y = branchY(x, middle);
      const up = i % 2 ? -1 : 1;
      if (up < 0 && Math.abs(x - middle) < 170 * birds) continue;
      sprig(key, back, random, {
        x,
        y: y + up * 8,
        turn: up > 0 ? 150 + random.between(-25, 25) : random.between(-40, 30),
        scale: 0.8,
      });
    }
    for (let i = 0; i < birds; i++) {
      const flip = birds > 1 ? i % 2 === 0 : random.chance(0.5);
      const x = birds === 1 ? middle + (flip ? 46 : -46) : middle + (i - (birds - 1) / 2) * 330;
      const scale = birds === 1 ? 1.5 : 0.98;
      const rest = { x, y: branchY(x, middle) - 132 * scale, scale, flip };
      back
        .at(rest)
        .carve(
          curve(
            "-126,-62 -98,-100 -58,-112 -16,-96 32,-56 92,-18 150,20 228,74 208,102 134,80 82,74 30,92 -30,88 -90,46 -118,-6",
          ),
        );
      songbird(warm.at(rest), key.at(rest));
    }
  };
}

function branchY(x: number, middle: number): number {
  const stops: Point[] = [
    [-20, 800],
    [middle * 0.5, 770],
    [middle, 700],
    [middle * 1.4, 716],
    [middle * 2 + 20, 600],
  ];
  const next = Math.max(
    1,
    stops.findIndex(([stop]) => stop >= x),
  );
  const [a, b] = [item(stops, next - 1), item(stops, next)];
  return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]);
}
