import { arc, gouge, mix, ribbon, spread } from "../cut.ts";
import type { Block, Plate } from "../paper.ts";
import type { Random } from "../random.ts";

/** Blades and bulrushes growing from `ground`. */
export function reeds(block: Block, random: Random, left: number, right: number, ground: number, count: number) {
  for (const x of spread(left, right, count)) {
    const [from, lean] = [x + random.between(-14, 14), random.between(-60, 60)];
    const top = ground - random.between(230, 520);
    if (random.chance(0.36)) {
      block.print(ribbon(arc([from, ground], [from + lean * 0.4, top - 60], lean * 0.1), [8, 6, 5]), 2.5);
      const head = ribbon(arc([from + lean * 0.37, top + 84], [from + lean * 0.4, top - 30], 2), [14, 27, 28, 26, 12]);
      block.print(head, 3);
      block.carve(gouge([from + lean * 0.38 + 6, top + 62], [from + lean * 0.4 + 6, top - 10], 5));
    } else {
      block.print(ribbon(arc([from, ground], [from + lean, top], lean * 0.5), [17, 20, 15, 10, 1]), 2.5);
      block.carve(gouge([from + 2, ground - 60], [from + lean * 0.45, mix(ground, top, 0.55)], 3.5, lean * 0.3));
    }
  }
}

/** Water: broken level cuts, closer and wider towards the near edge. */
export function ripples(block: Block, random: Random, area: Plate, rows: number, width: number) {
  for (let row = 0; row < rows; row++) {
    const t = row / rows;
    const y = mix(area.top, area.bottom, t ** 0.85);
    for (let x = area.left + random.between(-120, 0); x < area.right; ) {
      const length = random.between(70, 230) * mix(0.6, 1.2, t);
      const drift = random.between(-4, 4);
      block.carve(gouge([x, y + drift], [x + length, y + drift], width * mix(0.6, 1.25, t), random.between(-3, 3)));
      x += length + random.between(16, 80);
    }
  }
}
