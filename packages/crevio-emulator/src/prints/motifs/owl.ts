import { arc, box, corners, curve, disc, gouge, polar, ribbon, spread } from "../cut.ts";
import type { Block, Sheet } from "../paper.ts";

/** A barn owl, face on, out of a night ground. */
export function barnOwl({ width, middle, random, block, plate }: Sheet) {
  plate();
  const [ochre, key] = [block("ochre"), block("ink")];
  key.print(box(0, 0, width, 1000));
  for (let i = 0; i < width / 16; i++) {
    const [x, y] = [random.between(0, width), random.between(60, 900)];
    const r = random.between(5, 13);
    key.carve(gouge([x - r, y - r * 0.2], [x + r, y + r * 0.2], r * 0.5));
    if (i % 3 === 0) key.carve(gouge([x, y - r], [x, y + r], r * 0.5));
  }
  owl(ochre.at({ x: middle, y: 0 }), key.at({ x: middle, y: 0 }));
  const branch = ribbon(
    curve(
      [
        [-20, 850],
        [middle - 200, 872],
        [middle, 858],
        [middle + 180, 872],
        [width + 20, 838],
      ],
      false,
    ),
    [52, 58, 46, 50, 40],
  );
  ochre.print(branch);
  key.carve(branch, 4);
  for (let x = 30; x < width; x += 46) {
    key.print(gouge([x - 60, 862 + random.between(-16, 16)], [x + 70, 862 + random.between(-16, 16)], 5));
  }
  for (const side of [-1, 1])
    for (const i of [0, 1, 2]) {
      const [x, y] = [middle + side * (52 + i * 26), 836];
      key.carve(
        curve([
          [x - 13, y - 10],
          [x + 13, y - 10],
          [x + 10, y + 42],
          [x, y + 56],
          [x - 10, y + 42],
        ]),
        5,
      );
      key.print(ribbon(arc([x, y + 30], [x, y + 60], 0), [10, 1]));
    }
}

/** The owl of `barnOwl`, standing on y = 850 with its middle at x = 0. */
export function owl(warm: Block, key: Block) {
  const body = curve(
    "0,122 -120,132 -205,204 -232,320 -222,430 -246,560 -226,700 -150,830 -60,880 0,884 60,880 150,830 226,700 246,560 222,430 232,320 205,204 120,132",
  );
  warm.print(body);
  key.carve(body);
  const chest = curve("0,480 -100,520 -140,620 -120,740 -60,838 0,862 60,838 120,740 140,620 100,520");
  warm.carve(chest);
  for (const row of spread(0, 7, 8))
    for (const i of spread(-3, 3, 7)) {
      const [x, y] = [(i + (row % 2) / 2 - 0.25) * 36, 568 + row * 37];
      if (Math.abs(x) < 112 - row * 7)
        key.print(corners(`${x - 8},${y - 5} ${x},${y + 4} ${x + 8},${y - 5} ${x},${y + 13}`));
    }
  for (const side of [-1, 1]) {
    const wing = curve([
      [side * 196, 440],
      [side * 246, 560],
      [side * 228, 700],
      [side * 150, 842],
      [side * 120, 800],
      [side * 134, 680],
      [side * 136, 560],
    ]);
    key.print(wing, 4);
    for (const row of spread(0, 8, 9))
      for (const i of [0, 1, 2]) {
        const [x, y] = [side * (150 + i * 30 - Math.abs(row - 3) * 5), 520 + row * 33 + (i % 2) * 15];
        key.carve(gouge([x, y - 15], [x - side * 5, y + 14], 11));
      }
    for (const i of spread(0, 4, 5))
      for (const row of [0, 1]) {
        const [x, y] = polar(0, 330, 196 + row * 22, side > 0 ? -62 + i * 24 : 242 - i * 24);
        key.print(disc(x, y, 4.5));
      }
  }
  const rim = curve(
    "0,206 -64,166 -136,178 -190,250 -196,350 -150,450 -70,528 0,560 70,528 150,450 196,350 190,250 136,178 64,166",
  );
  const face = curve(
    "0,236 -66,192 -128,202 -170,262 -174,346 -132,436 -62,506 0,534 62,506 132,436 174,346 170,262 128,202 66,192",
  );
  key.print(rim);
  for (let angle = 0; angle < 360; angle += 9)
    key.carve(gouge(polar(0, 352, 216, angle), polar(0, 352, 168, angle), 4.5));
  warm.carve(face);
  key.carve(face);
  for (const side of [-1, 1]) {
    for (let angle = 20; angle < 380; angle += 18) {
      warm.print(gouge(polar(side * 76, 326, 92, angle), polar(side * 76, 326, 48, angle), 6.5));
    }
    key.print(disc(side * 76, 326, 39, 42));
    key.carve(disc(side * 76 - 13, 311, 9));
    key.print(gouge([side * 14, 262], [side * 22, 360], 7, side * -9));
  }
  key.print(curve("0,346 -17,384 -13,424 0,456 13,424 17,384"));
  key.carve(gouge([-4, 366], [-2, 428], 6));
}
