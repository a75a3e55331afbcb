import { gouge, type Point, type Shape, spread } from "../cut.ts";
import type { Block } from "../paper.ts";
import type { Random } from "../random.ts";

/** A fir from its foot up; every bough is cut out of the dark on the lit side. */
export function fir(
  block: Block,
  random: Random,
  x: number,
  base: number,
  height: number,
  halo = 0,
  behind: readonly Block[] = [],
) {
  const tiers = Math.max(4, Math.round(height / 58));
  const half = height * 0.235;
  const side = (sign: number) =>
    spread(0, 1, tiers + 1)
      .slice(1)
      .flatMap((t): Point[] => {
        const reach = half * t ** 0.85 * random.between(0.88, 1.1);
        const y = base - height * 0.1 - height * 0.9 * (1 - t);
        return [
          [x + sign * reach, y + height * 0.022],
          [x + sign * reach * 0.52, y - height * 0.012],
        ];
      });
  const trunk = half * 0.1;
  const outline: Shape = [
    [x, base - height],
    ...side(1),
    [x + trunk, base - height * 0.11],
    [x + trunk, base],
    [x - trunk, base],
    [x - trunk, base - height * 0.11],
    ...side(-1).reverse(),
  ];
  for (const ground of behind) ground.carve(outline, halo);
  block.print(outline, halo);
  for (const t of spread(0.16, 0.94, tiers * 2)) {
    const y = base - height * 0.1 - height * 0.9 * (1 - t);
    const reach = half * t ** 0.9;
    block.carve(
      gouge(
        [x + reach * 0.08, y - height * 0.05],
        [x + reach * random.between(0.5, 0.72), y - height * 0.012],
        height * 0.014,
        -2,
      ),
    );
    if (random.chance(0.5))
      block.carve(
        gouge(
          [x - reach * 0.12, y - height * 0.05],
          [x - reach * random.between(0.3, 0.5), y - height * 0.02],
          height * 0.01,
          2,
        ),
      );
  }
}
