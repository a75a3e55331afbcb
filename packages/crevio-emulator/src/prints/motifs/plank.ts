import { curve, type Point, polar, ribbon, spread } from "../cut.ts";
import type { Block, Plate } from "../paper.ts";
import type { Random } from "../random.ts";

/** Level cuts that flow round knots, as a soft plank prints. */
export function plankGrain(block: Block, random: Random, area: Plate, knots: readonly Point[]) {
  for (let y = area.top - 40; y < area.bottom; y += 15) {
    for (let x = area.left - 40; x < area.right; ) {
      const length = random.between(90, 340);
      const line = spread(x, x + length, 12).map((px): Point => [px, y + bulge(px, y, knots)]);
      block.carve(ribbon(line, [0.5, 3, 4.2, 3.4, 0.5]));
      x += length + random.between(8, 46);
    }
  }
  for (const [x, y] of knots)
    for (const r of [12, 26])
      block.carve(
        ribbon(
          curve(
            spread(20, 340, 9).map((a): Point => [x + polar(0, 0, r * 1.7, a)[0], y + polar(0, 0, r, a)[1]]),
            false,
          ),
          [1, 4, 4, 1],
        ),
      );
}

function bulge(x: number, y: number, knots: readonly Point[]): number {
  return knots.reduce(
    (sum, [kx, ky]) => {
      const near = Math.exp(-(((x - kx) / 105) ** 2) - ((y - ky) / 90) ** 2);
      return sum + (y < ky ? -44 : 44) * near;
    },
    4 * Math.sin(x / 130 + y / 60),
  );
}
