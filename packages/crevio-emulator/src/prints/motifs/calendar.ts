import {
  arc,
  box,
  corners,
  curve,
  disc,
  gouge,
  item,
  leaf,
  type Point,
  polar,
  rays,
  ribbon,
  type Shape,
  spread,
} from "../cut.ts";
import type { Block, Sheet } from "../paper.ts";
import type { Random } from "../random.ts";
import { fir } from "./firs.ts";

/** Twelve months, one small block each. */
export function calendar({ width, random, block }: Sheet) {
  const blocks = [block("ink"), block("vermilion"), block("slate"), block("ochre")];
  const [columns, rows] = width > 1400 ? [6, 2] : width > 900 ? [4, 3] : [3, 4];
  const size = Math.min((width - 130) / columns, 900 / rows) - 22;
  const [left, top] = [(width - columns * (size + 22) + 22) / 2, (1000 - rows * (size + 22) + 22) / 2];
  for (let i = 0; i < 12; i++) {
    const spot = {
      x: left + (i % columns) * (size + 22) + size / 2,
      y: top + Math.floor(i / columns) * (size + 22) + size / 2,
      scale: size / 200,
    };
    const ground = item(blocks, item([0, 2, 3, 1, 0, 2, 1, 3, 2, 0, 1, 0], i)).at(spot);
    ground.print(box(-100, -100, 200, 200));
    item(months, i)(ground, random);
  }
}

const months: readonly ((ground: Block, random: Random) => void)[] = [
  (ground) => {
    for (const a of spread(0, 300, 6)) {
      ground.carve(ribbon([[0, 0], polar(0, 0, 82, a)], [12, 9, 8]));
      for (const k of [36, 58])
        for (const b of [-45, 45]) ground.carve(gouge(polar(...polar(0, 0, k, a), 26, a + b), polar(0, 0, k, a), 9));
    }
  },
  (ground) => {
    ground.carve(disc(6, 0, 74));
    ground.print(disc(42, -14, 68));
    for (const [x, y] of [
      [56, -40],
      [70, 20],
      [36, 46],
      [-74, -70],
    ] as const)
      ground.carve(rays4(x, y, 13));
  },
  (ground) => {
    ground.carve(ribbon(curve("0,92 -4,40 6,-16", false), [10, 8, 7]));
    ground.carve(leaf([0, 80], [-74, 0], 36, 12));
    ground.carve(leaf([0, 70], [72, 10], 36, -12));
    for (const x of [-34, 0, 34]) ground.carve(leaf([x * 0.35, -4], [x, -84], 42));
  },
  (ground) => {
    const bird = { x: 12, y: 4, scale: 0.46 };
    const stand = ground.at(bird);
    stand.carve(
      curve(
        "-164,-56 -120,-80 -98,-102 -58,-116 -16,-98 32,-58 92,-20 150,18 230,74 210,104 134,82 82,76 30,94 -30,90 -92,50 -120,-6 -118,-48",
      ),
    );
    stand.print(curve("-46,-38 6,-44 62,-14 122,26 176,72 96,56 34,44 -14,22 -42,-6"));
    stand.print(disc(-84, -64, 11));
    ground.carve(gouge([-90, 68], [92, 58], 12));
    for (const x of [4, 22]) ground.carve(ribbon(corners(`${x},38 ${x + 2},64`), [5, 5]));
  },
  (ground) => {
    for (const a of spread(0, 315, 8)) ground.carve(leaf(polar(0, 0, 20, a), polar(0, 0, 86, a), 42));
    ground.print(disc(0, 0, 24));
    ground.carve(disc(0, 0, 17));
  },
  (ground) => {
    ground.carve(disc(0, 0, 40));
    for (const ray of rays(0, 0, 50, 90, 20, 13)) ground.carve(ray);
  },
  (ground) => {
    for (const y of [-62, -30, 2, 34, 66])
      ground.carve(
        ribbon(
          spread(-86, 86, 22).map((x): Point => [x, y + 14 - 26 * (1 - Math.abs(Math.sin(x / 27)))]),
          [3, 11, 11, 3],
        ),
      );
  },
  (ground) => {
    for (const x of [-46, 0, 46]) {
      ground.carve(ribbon(arc([x * 0.5, 90], [x, -84], x * 0.1), [7, 6, 3]));
      for (const y of spread(-70, 10, 5))
        for (const side of [-1, 1]) ground.carve(leaf([x * 0.9, y + 18], [x * 0.95 + side * 20, y - 8], 13));
    }
  },
  (ground) => {
    ground.carve(curve("0,-52 -50,-66 -80,-20 -60,50 -20,80 0,72 20,80 60,50 80,-20 50,-66"));
    ground.print(ribbon(arc([0, -50], [12, -88], 4), [9, 6]));
    ground.carve(ribbon(arc([0, -50], [12, -92], 4), [9, 7]));
    ground.carve(leaf([8, -66], [60, -88], 22));
    for (const x of [-44, -30]) ground.print(gouge([x, -30], [x + 6, 34], 8, 6));
  },
  (ground) => {
    ground.carve(curve("-84,6 -64,-50 0,-80 64,-50 84,6 40,16 0,12 -40,16"));
    ground.carve(ribbon(corners("-4,10 -2,50 4,90"), [34, 28, 40]));
    for (const [x, y, r] of [
      [-40, -22, 10],
      [0, -48, 11],
      [40, -24, 10],
      [4, -12, 8],
    ] as const)
      ground.print(disc(x, y, r));
  },
  (ground) => {
    ground.carve(leaf([0, 92], [0, -88], 120));
    ground.print(gouge([0, 84], [0, -76], 9));
    for (const y of spread(50, -40, 6)) for (const side of [-1, 1]) ground.print(gouge([0, y], [side * 46, y - 30], 6));
  },
  (ground, random) => {
    ground.carve(disc(0, -8, 84));
    fir(ground, random, -24, 72, 130);
    fir(ground, random, 34, 74, 100);
    ground.carve(box(-92, 74, 184, 12));
  },
];

function rays4(x: number, y: number, r: number): Shape {
  return spread(0, 315, 8).map((a, i) => polar(x, y, i % 2 ? r * 0.3 : r, a));
}
