import { curve, gouge, type Point, polar, ribbon, spread } from "../cut.ts";
import type { Block, Sheet, Spot } from "../paper.ts";
import { fern } from "./foliage.ts";

/** Toadstools under ferns, with what grows below the ground. */
export function fieldNotes({ width, middle, random, block, plate }: Sheet) {
  plate();
  const [moss, red, key] = [block("moss"), block("vermilion"), block("ink")];
  const columns = Math.max(1, Math.round(width / 800));
  for (const x of spread(middle - 330 * columns, middle + 330 * columns, 3 + columns * 2)) {
    const spot = { x: x + random.between(-20, 20), y: 800, turn: (x - middle) / (22 * columns) };
    fern(moss.at(spot), random.between(520, 680), (x < middle ? -1 : 1) * random.between(60, 150), 17);
  }
  const soil = curve([
    [-60, 1100],
    [-60, 806],
    [width * 0.2, 770],
    [middle, 792],
    [width * 0.8, 766],
    [width + 60, 804],
    [width + 60, 1100],
  ]);
  moss.carve(soil, 2);
  key.print(soil);
  for (let i = 0; i < width / 9; i++) {
    const [x, y] = [random.between(20, width - 20), random.between(812, 920)];
    key.carve(gouge([x, y], [x + random.between(-34, 34), y + random.between(8, 40)], random.between(3, 6)));
  }
  const caps = [
    [-150, 620, 0.78, -6],
    [190, 668, 0.6, 7],
    [20, 470, 1.18, 2],
  ] as const;
  for (const [dx, y, scale, turn] of caps)
    toadstool(red, key, moss, { x: middle + dx, y, scale, turn }, (808 - y) / scale);
  if (columns > 1)
    for (const dx of [-560, 520])
      toadstool(red, key, moss, { x: middle + dx, y: 640, scale: 0.85, turn: dx / 90 }, 190);
}

function toadstool(red: Block, key: Block, moss: Block, spot: Spot, height: number) {
  const [cap, ink, back] = [red.at(spot), key.at(spot), moss.at(spot)];
  const dome = curve([
    [-178, 30],
    [-160, -50],
    [-96, -124],
    [0, -150],
    [96, -124],
    [160, -50],
    [178, 30],
    [90, 52],
    [0, 58],
    [-90, 52],
  ]);
  const stalk = ribbon(
    curve(
      [
        [0, 30],
        [-6, height * 0.5],
        [4, height],
      ],
      false,
    ),
    [62, 56, 60, 84, 96],
  );
  back.carve(dome, 5);
  back.carve(stalk, 5);
  ink.carve(stalk, 2);
  for (const x of [-22, -10, 16]) ink.print(gouge([x, 70], [x * 1.5, height - 8], 5, 4));
  ink.print(curve("-62,96 0,84 62,96 70,132 40,118 0,130 -44,116 -72,134"));
  for (const x of spread(-48, 48, 7)) ink.carve(gouge([x * 1.1, 126], [x * 0.8, 98], 5));
  ink.print(curve("-176,30 -90,20 0,16 90,20 176,30 120,66 0,84 -120,66"));
  for (const x of spread(-150, 150, 19))
    ink.carve(gouge([x, 34 - Math.abs(x) * 0.02], [x * 0.5, 72 - Math.abs(x) * 0.06], 5));
  cap.print(curve("-180,30 -160,-50 -96,-124 0,-150 96,-124 160,-50 180,30 90,24 0,22 -90,24"));
  for (const [x, y, r] of [
    [-92, -60, 20],
    [-30, -104, 17],
    [44, -74, 24],
    [106, -26, 18],
    [-36, -30, 22],
    [-132, 2, 13],
    [34, -8, 13],
    [86, -104, 11],
  ] as const) {
    cap.carve(curve(spread(0, 300, 6).map((a): Point => polar(x, y, r * (a % 120 ? 1.1 : 0.85), a))));
  }
}
