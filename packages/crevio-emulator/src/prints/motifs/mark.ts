import { arc, curve, disc, gouge, leaf, mix, ribbon, spread } from "../cut.ts";
import type { Sheet } from "../paper.ts";

/** The studio's mark: a fern leaf growing over a hill, in a round. */
export function mark({ middle, block }: Sheet) {
  const [moss, key] = [block("moss"), block("ink")];
  key.print(disc(middle, 500, 440));
  const hill = curve([
    [middle - 380, 700],
    [middle - 190, 610],
    [middle, 640],
    [middle + 200, 700],
    [middle + 372, 690],
    [middle + 260, 830],
    [middle, 912],
    [middle - 250, 838],
  ]);
  key.carve(hill);
  moss.print(hill);
  for (const i of spread(-6, 6, 13))
    moss.carve(gouge([middle + i * 30 - 20, 668 + Math.abs(i) * 3], [middle + i * 40, 830 - Math.abs(i) * 12], 8, i));
  const stem = arc([middle - 20, 690], [middle + 24, 120], -26, 17);
  key.carve(ribbon(stem, [24, 18, 11, 7]));
  stem.slice(3, -1).forEach(([x, y], i) => {
    const reach = 224 * Math.sin(Math.PI * mix(0.36, 0.97, i / 13)) ** 0.85;
    for (const side of [-1, 1]) key.carve(leaf([x, y], [x + side * reach, y - reach * 0.34], 29, side * -reach * 0.09));
  });
}
