import { box, disc, gouge, item, leaf, type Point, polar, rays, ribbon, spread } from "../cut.ts";
import type { Block, Sheet } from "../paper.ts";
import type { Random } from "../random.ts";

const textures: readonly ((block: Block, random: Random, w: number, h: number) => void)[] = [
  (block, random, w, h) => {
    for (let y = 16; y < h - 10; y += 15)
      for (let x = random.between(8, 30); x < w - 40; x += 20 + w / 2.4)
        block.carve(gouge([x, y], [Math.min(w - 8, x + w / 2.4), y + random.between(-3, 3)], 6));
  },
  (block, _random, w, h) => {
    for (let y = 20; y < h - 10; y += 24)
      for (let x = 20 + ((y / 24) % 2 > 1 ? 12 : 0); x < w - 10; x += 24) block.carve(disc(x, y, 7.5));
  },
  (block, _random, w, h) => {
    for (let y = 12; y < h - 34; y += 28)
      for (let x = 14; x < w - 30; x += 40) {
        block.carve(gouge([x, y + 18], [x + 20, y], 8));
        block.carve(gouge([x + 20, y], [x + 40, y + 18], 8));
      }
  },
  (block, _random, w, h) => {
    for (const ray of rays(w / 2, h / 2, 16, Math.min(w, h) * 0.45, 30, 9)) block.carve(ray);
  },
  (block, _random, w, h) => {
    for (let y = 18; y < h - 8; y += 20)
      block.carve(
        ribbon(
          spread(10, w - 10, 24).map((x): Point => [x, y + 6 * Math.sin(x / 14)]),
          [2, 7, 7, 7, 2],
        ),
      );
  },
  (block, _random, w, h) => {
    const [rows, columns] = [Math.round(h / 30), Math.round(w / 44)];
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        const [x, y] = [(w * (c + 0.5)) / columns, (h * (r + 0.35)) / rows];
        for (const k of [18, 10])
          block.carve(
            ribbon(
              spread(10, 170, 7).map((a) => polar(x, y - 6, k, a)),
              [1, 4.5, 4.5, 1],
            ),
          );
      }
  },
  (block, random, w, h) => {
    for (let i = 0; i < (w * h) / 260; i++) {
      const [x, y] = [random.between(14, w - 14), random.between(12, h - 12)];
      block.carve(gouge([x, y], polar(x, y, 14, random.between(0, 360)), 5));
    }
  },
  (block, _random, w, h) => {
    for (const r of spread(18, Math.min(w, h) * 0.45, 6))
      block.carve(
        ribbon(
          spread(8, 350, 24).map((a) => polar(w / 2, h / 2, r, a + r * 3)),
          [1, 7, 7, 1],
        ),
      );
  },
  (block, _random, w, h) => {
    for (let r = 0; r * 36 < h - 40; r++)
      for (let c = 0; c * 36 < w - 40; c++)
        for (const k of [8, 18, 28]) {
          const [x, y] = [14 + c * 36, 14 + r * 36];
          block.carve(
            (r + c) % 2 ? gouge([x + 3, y + k], [x + 31, y + k], 5.5) : gouge([x + k, y + 3], [x + k, y + 31], 5.5),
          );
        }
  },
  (block, _random, w, h) => {
    for (const [x, y] of [
      [w * 0.3, h * 0.36],
      [w * 0.7, h * 0.36],
      [w * 0.3, h * 0.82],
      [w * 0.7, h * 0.82],
    ] as const) {
      for (const [dx, dy] of [
        [-24, -18],
        [24, -18],
        [0, -44],
        [-22, 12],
        [22, 12],
      ] as const)
        block.carve(leaf([x, y + dy * 0.3 + 8], [x + dx, y + dy], 17));
    }
  },
  (block, _random, w, h) => {
    for (let y = 12; y < h - 6; y += 11)
      block.carve(
        ribbon(
          spread(10, w - 10, 20).map((x): Point => {
            const near = Math.exp(-(((x - w * 0.55) / 34) ** 2) - ((y - h / 2) / 34) ** 2);
            return [x, y + (y < h / 2 ? -12 : 12) * near];
          }),
          [1, 4, 4, 4, 1],
        ),
      );
    block.carve(disc(w * 0.55, h / 2, 7, 5));
  },
  (block, _random, w, h) => {
    for (let y = 12; y < h - 20; y += 26)
      for (let x = 12; x < w - 20; x += 26) {
        block.carve(gouge([x, y], [x + 18, y + 18], 6));
        block.carve(gouge([x + 18, y], [x, y + 18], 6));
      }
  },
];

/** Swatches, each cut with another texture. */
export function swatches({ width, random, block }: Sheet) {
  const blocks = [block("slate"), block("vermilion"), block("ochre"), block("ink")];
  const [columns, rows] = width > 1400 ? [6, 3] : width > 900 ? [4, 4] : [3, 4];
  const [left, gap, high] = [70, 26, 880];
  const [w, h] = [(width - 2 * left + gap) / columns - gap, (high + gap) / rows - gap];
  const order = [3, 0, 1, 2, 3, 1, 0, 2, 3, 1, 2, 0];
  for (let i = 0; i < columns * rows; i++) {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const spot = { x: left + column * (w + gap), y: 60 + row * (h + gap), turn: random.between(-0.6, 0.6) };
    const swatch = item(blocks, item(order, (i + (i > 11 ? 1 : 0)) % order.length)).at(spot);
    swatch.print(box(0, 0, w, h));
    item(textures, i % textures.length)(swatch, random, w, h);
  }
}
