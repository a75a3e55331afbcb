import { box, corners, curve, disc, gouge, type Point, rays, ribbon, type Shape, spread } from "../cut.ts";
import type { Block, Sheet } from "../paper.ts";

/** A boat on a high sea under a low sun. */
export function sea({ width, middle, random, block, plate }: Sheet) {
  plate();
  const [red, blue, key] = [block("vermilion"), block("slate"), block("ink")];
  red.print(box(0, 0, width, 640));
  const sun: Point = [middle + 150, 520];
  for (const [i, ray] of rays(...sun, 190, 900, 54, 13, 1).entries()) if (i % 2) red.carve(ray);
  for (const ray of rays(...sun, 172, 300, 54, 10, 4.3)) red.carve(ray);
  red.carve(disc(...sun, 150));
  const boat = { x: middle - 84, y: 0 };
  for (const shape of sails) red.at(boat).carve(shape, 4);
  const grounds = [red, blue, key];
  const bands: [Block, number, number, number, number][] = [
    [blue, 596, 150, 20, 0],
    [key, 650, 230, 44, 90],
    [blue, 742, 280, 58, 210],
    [key, 838, 320, 62, 20],
    [blue, 930, 300, 44, 160],
  ];
  for (const [i, [ink, base, length, height, shift]] of bands.entries()) {
    if (i === 2) drawBoat(key.at(boat), red.at(boat), blue.at(boat));
    const crest = (down: number, squash = 1) =>
      spread(-40, width + 40, Math.round(width / 13)).map((x): Point => {
        const phase = ((((x + shift) % length) + length) % length) / length;
        return [
          x + 16 * Math.sin(phase * Math.PI * 2),
          base + down - squash * height * (1 - Math.abs(Math.sin(Math.PI * phase)) ** 0.8),
        ];
      });
    const body: Shape = [...crest(0), [width + 60, 1060], [-60, 1060]];
    for (const ground of grounds) if (ground !== ink) ground.carve(body, 5);
    ink.print(body, 6);
    for (const [row, down] of [16, 32, 50, 70, 92].entries()) {
      const line = crest(down, 1 - row * 0.13);
      for (let from = random.below(6); from < line.length - 6; ) {
        const count = 5 + random.below(11);
        const part = line.slice(from, from + count);
        if (part.length > 3) ink.carve(ribbon(part, [0.5, 4, 6.5 - row * 0.5, 5, 0.5]));
        from += count + 1 + random.below(2 + row);
      }
    }
  }
  for (const [dx, y, scale] of [
    [-250, 200, 0.42],
    [-150, 130, 0.3],
    [-330, 300, 0.26],
  ] as const) {
    red.at({ x: middle + dx, y, scale }).carve(gull, 5);
    key.at({ x: middle + dx, y, scale }).print(gull);
  }
}

const gull = curve("-150,-30 -84,-52 -30,-20 0,-2 30,-22 84,-56 152,-40 92,-26 40,12 8,30 -10,30 -40,10 -90,-26");

const sails: Shape[] = [
  curve("-14,250 40,330 62,430 40,548 -18,556", true),
  corners("-34,300 -60,380 -126,542 -32,552"),
  corners("-150,566 150,552 112,640 -104,646"),
];

function drawBoat(key: Block, red: Block, blue: Block) {
  const hull = curve("-168,560 -90,582 20,584 110,572 176,544 150,600 112,652 -96,656 -140,610");
  for (const ground of [red, blue]) ground.carve(hull, 4);
  key.print(hull, 5);
  for (const y of [600, 620]) key.carve(gouge([-128 + (y - 600), y], [136 - (y - 600), y - 10], 5, 6));
  red.print(gouge([-150, 578], [160, 566], 10, 12));
  key.print(ribbon(corners("-26,228 -22,420 -20,580"), [6, 9, 11]));
  key.print(corners("-24,226 30,240 -22,256"));
  const main = curve("-8,262 56,340 82,440 58,552 -10,560");
  red.carve(main, 3);
  for (const [i, y] of spread(300, 530, 8).entries())
    key.print(gouge([-4, y], [34 + 32 * Math.sin(i / 2.6), y + 6], 5, 8));
  key.print(corners("-36,290 -66,384 -136,546 -34,556"));
  for (const i of spread(0, 6, 7)) key.carve(gouge([-40, 350 + i * 30], [-54 - i * 10, 358 + i * 29], 5));
}
