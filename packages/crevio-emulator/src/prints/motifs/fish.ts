import { arc, disc, gouge, item, type Point, ribbon, type Shape, spread } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Block, Sheet } from "../paper.ts";
import type { Random } from "../random.ts";

/** Fish that leave no gaps: the nose of each fits the tail of the next. */
export function fishTiling(first: Ink, second: Ink, third: Ink) {
  return ({ width, random, block, plate }: Sheet) => {
    plate();
    const blocks = [block(first), block(second), block(third)];
    const [length, rise] = [264, 118];
    const half = (t: number) => rise / 2 - rise * 0.4 * Math.cos(2 * Math.PI * (t - 0.83));
    const nose: Point[] = spread(-1, 1, 7).map((t) => [-74 * (1 - Math.abs(t) ** 1.5), t * half(0)]);
    const back: Point[] = spread(0, 1, 15).map((t) => [t * length, half(t)]);
    const outline: Shape = [
      ...nose,
      ...back.slice(1),
      ...nose.map(([x, y]): Point => [x + length, -y]).slice(1),
      ...back
        .slice(1, -1)
        .map(([x, y]): Point => [x, -y])
        .reverse(),
    ];
    const inset = outline.map(([x, y]): Point => [(x - 100) * 0.955 + 100, y * 0.93]);
    for (let row = -1; row * rise < 1120; row++) {
      for (let column = -1; column * length < width + length; column++) {
        const ink = item(blocks, (((column * 2 - row + (row % 2 ? 1 : 0)) % 3) + 3) % 3);
        const fish = ink.at({ x: column * length + (row % 2 ? length / 2 : 0), y: row * rise });
        fish.print(inset);
        drawFish(fish, random, (row + column) % 3);
      }
    }
  };
}

function drawFish(fish: Block, random: Random, kind: number) {
  fish.carve(disc(-22, -12, 10));
  fish.print(disc(-23, -12, 5));
  fish.carve(ribbon(arc([24, -50], [24, 50], -20), [1, 7, 8, 7, 1]));
  fish.carve(gouge([-58, 14], [-26, 17], 4));
  for (const x of spread(52, 156, 6)) {
    const tall = 62 - (x - 52) * 0.36;
    for (const y of spread(-tall, tall, 5)) {
      if (kind === 0) fish.carve(ribbon(arc([x, y - 9], [x, y + 9], 9, 6), [1, 5, 1]));
      if (kind === 1) fish.carve(gouge([x - 10, y], [x + 10, y], 6));
      if (kind === 2 && Math.abs(y) < tall) fish.carve(gouge([x - 8, y - 7], [x + 8, y + 7], 6));
    }
  }
  for (const y of spread(-30, 30, 6))
    fish.carve(gouge([250 - Math.abs(y) * 0.3 - 40, y * 1.05], [196, y * 0.34], 4.5, random.between(-2, 2)));
}
