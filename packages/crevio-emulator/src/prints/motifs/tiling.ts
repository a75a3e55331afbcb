import { box, corners, disc, gouge, leaf, polar, ribbon, type Shape, spread } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Block, Sheet } from "../paper.ts";

/** Quarter tiles turned by the seed until they join. */
export function tiling(first: Ink, second: Ink, kind: number) {
  return ({ width, random, block, plate }: Sheet) => {
    plate();
    const [one, two] = [block(first), block(second)];
    const size = random.pick([148, 178, 222]);
    one.print(box(0, 0, width, 1000));
    const across = Math.ceil(width / size);
    for (let row = 0; row * size < 1000; row++)
      for (let column = 0; column < across; column++) {
        const spot = {
          x: (column + 0.5) * size + (width - across * size) / 2,
          y: (row + 0.5) * size - 30,
          turn: 90 * random.below(4),
          scale: size / 200,
        };
        tile(one.at(spot), two.at(spot), kind % 5, (row + column) % 2 === 0);
      }
  };
}

function tile(one: Block, two: Block, kind: number, even: boolean) {
  const quarter = (r: number): Shape => [[-98, -98], ...spread(0, 90, 9).map((a) => polar(-98, -98, r, a))];
  if (kind === 0) {
    one.carve(quarter(188), 1);
    two.print(quarter(182));
    for (const a of spread(6, 84, 9)) two.carve(gouge(polar(-98, -98, 172, a), polar(-98, -98, 84, a), 10));
    two.carve(quarter(62));
    one.print(quarter(50));
  } else if (kind === 1) {
    const blade = leaf([-92, 92], [92, -92], 150);
    one.carve(blade, 4);
    two.print(blade);
    two.carve(gouge([-80, 80], [80, -80], 10));
    for (const t of spread(-0.6, 0.5, 6))
      for (const side of [-1, 1])
        two.carve(gouge([t * 90, -t * 90], [t * 90 + (side > 0 ? 50 : 8), -t * 90 - (side > 0 ? 8 : 50)], 7));
  } else if (kind === 2) {
    const half = corners("-98,-98 98,-98 -98,98");
    one.carve(half, 1);
    if (even) two.print(corners("-94,-94 84,-94 -94,84"));
    for (const t of spread(0.12, 0.8, 7))
      (even ? two : one)[even ? "carve" : "print"](gouge([-86, -98 + t * 176], [-98 + t * 176, -86], 9));
  } else if (kind === 3) {
    one.carve(disc(0, 0, 88), 2);
    two.print(disc(0, 0, 84));
    for (const a of spread(0, 300, 6)) two.carve(leaf(polar(0, 0, 10, a), polar(0, 0, 76, a), 34));
    two.carve(disc(0, 0, 12));
    for (const a of spread(30, 330, 6)) two.carve(gouge(polar(0, 0, 74, a), polar(0, 0, 46, a), 8));
  } else {
    for (const r of [52, 100, 148])
      for (const [cx, cy, start] of [
        [-100, -100, 0],
        [100, 100, 180],
      ] as const) {
        if (r === 148 && cx > 0) continue;
        one.carve(
          ribbon(
            spread(start, start + 90, 9).map((a) => polar(cx, cy, r, a)),
            [26, 26],
          ),
        );
        if (r === 100)
          two.print(
            ribbon(
              spread(start, start + 90, 9).map((a) => polar(cx, cy, r, a)),
              [20, 20],
            ),
          );
      }
  }
}
