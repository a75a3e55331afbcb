import { arc, curve, disc, gouge, leaf, mix, type Point, polar, rays, ribbon, spread } from "../cut.ts";
import type { Block, Sheet, Spot } from "../paper.ts";
import type { Random } from "../random.ts";

/** Poppies in two inks that cross. */
export function poppies({ middle, random, block }: Sheet) {
  const [red, blue] = [block("vermilion"), block("slate")];
  const heads: { x: number; y: number; r: number; turn: number }[] = [
    { x: middle + 118, y: 300, r: 205, turn: 12 },
    { x: middle - 168, y: 452, r: 172, turn: 100 },
    { x: middle + 96, y: 628, r: 132, turn: 40 },
  ];
  for (let i = 0; middle - 400 - i * 300 > 60; i++) {
    heads.push({ x: middle - 500 - i * 250, y: 330 + (i % 2) * 260, r: 150 - i * 12, turn: i * 50 });
    heads.push({ x: middle + 460 + i * 240, y: 480 - (i % 2) * 200, r: 165 - i * 20, turn: i * 70 });
  }
  for (const { x, y, r } of heads) {
    const foot = mix(x, middle, 0.45);
    blue.print(ribbon(arc([foot, 960], [x, y + r * 0.2], (foot - x) * 0.2, 14), [15, 12, 10, 9]));
    poppyLeaf(blue, random, { x: mix(foot, x, 0.22), y: mix(960, y, 0.16), turn: x > foot ? 46 : -46, scale: r / 160 });
  }
  bud(blue, red, middle - 46, 176, middle - 20);
  bud(blue, red, middle - 262, 660, middle - 70);
  for (const head of heads) poppy(red, blue, random, head);
}

function bud(stem: Block, petal: Block, x: number, y: number, foot: number) {
  stem.print(
    ribbon(
      curve(
        [
          [foot, 960],
          [mix(foot, x, 0.5), mix(960, y, 0.5)],
          [x + 6, y - 16],
          [x - 24, y - 36],
          [x - 44, y],
        ],
        false,
      ),
      [11, 8, 7, 6, 6],
    ),
  );
  stem.print(leaf([x - 44, y - 4], [x - 52, y + 96], 54));
  petal.print(leaf([x - 46, y + 40], [x - 54, y + 112], 30));
  stem.carve(gouge([x - 48, y + 14], [x - 52, y + 84], 6));
}

function poppyLeaf(block: Block, random: Random, spot: Spot) {
  const here = block.at(spot);
  here.print(ribbon(arc([0, 0], [0, -250], 16), [10, 26, 24, 14, 2]));
  for (let i = 0; i < 5; i++)
    for (const side of [-1, 1]) {
      const y = -36 - i * 38;
      here.print(leaf([0, y], [side * (74 - i * 9) * random.between(0.9, 1.15), y - 50], 24));
    }
  here.carve(gouge([0, -20], [10, -220], 5, 12));
}

function poppy(red: Block, blue: Block, random: Random, head: { x: number; y: number; r: number; turn: number }) {
  const { x, y, r, turn } = head;
  for (const [i, wide] of [
    [0, 1],
    [2, 1],
    [1, 0.92],
    [3, 0.92],
  ] as const) {
    const angle = turn + i * 90;
    const edge = spread(-62, 62, 9).map(
      (a, k): Point =>
        polar(
          x,
          y,
          r * wide * (1 - Math.abs(a) / 420 + (k % 2 ? 0.035 : -0.03) + random.between(-0.02, 0.02)),
          angle + a,
        ),
    );
    const petal = curve([polar(x, y, r * 0.08, angle + 180), ...edge]);
    blue.carve(petal);
    red.print(petal, 4.5);
    for (const a of spread(-46, 46, 7))
      red.carve(
        gouge(polar(x, y, r * random.between(0.84, 0.92), angle + a), polar(x, y, r * 0.5, angle + a * 0.9), 5),
      );
  }
  for (let u = -1; u <= 1; u += 0.085)
    for (let v = -1; v <= 1; v += 0.085) {
      const [px, py] = polar(0, 0, 1, 15 + turn);
      const [dx, dy] = [u * px - v * py, u * py + v * px];
      const out = Math.hypot(dx, dy);
      if (out < 0.74 && out > 0.2) blue.print(disc(x + dx * r, y + dy * r, r * 0.034 * (1 - out) ** 0.55));
    }
  for (const ray of rays(x, y, r * 0.2, r * 0.38, 26, r * 0.02)) blue.print(ray);
  for (let i = 0; i < 26; i++) blue.print(disc(...polar(x, y, r * (i % 2 ? 0.37 : 0.31), i * 13.85), r * 0.026));
  red.carve(disc(x, y, r * 0.19));
  blue.print(disc(x, y, r * 0.17));
  for (let i = 0; i < 10; i++)
    blue.carve(gouge(polar(x, y, r * 0.15, i * 36), polar(x, y, r * 0.04, i * 36), r * 0.026));
}
