import { box, corners, curve, disc, gouge, type Point, rays, ribbon, spread } from "../cut.ts";
import type { Sheet } from "../paper.ts";
import { reeds, ripples } from "./water.ts";

/** A heron standing among reeds before the sun. */
export function heron({ width, middle, random, block, plate }: Sheet) {
  const { bottom } = plate();
  const [slate, red, key] = [block("slate"), block("vermilion"), block("ink")];
  slate.print(box(0, 0, width, 1000));
  slate.carve(disc(middle + 128, 300, 150));
  red.print(disc(middle + 128, 300, 149));
  for (const ray of rays(middle + 128, 300, 168, 262, 44, 7)) slate.carve(ray);
  ripples(slate, random, { left: 0, right: width, top: 716, bottom }, 15, 8);

  const origin = { x: middle - 400, y: 0 };
  const [water, sun, bird] = [slate.at(origin), red.at(origin), key.at(origin)];
  const neck = ribbon(
    curve("312,208 350,204 386,232 392,286 366,344 334,402 328,462 356,520 420,570", false),
    [30, 46, 47, 42, 40, 42, 46, 54, 70, 110, 150],
  );
  const body = curve("330,486 392,486 470,512 556,570 640,650 716,752 640,730 560,722 470,706 396,668 346,604 322,540");
  for (const part of [neck, body]) for (const ground of [water, sun]) ground.carve(part, 3);
  for (const ground of [water, sun]) ground.carve(corners("318,196 150,246 138,256 316,234"));
  bird.print(corners("322,210 232,232 132,258 228,246 318,234"));
  red.at(origin).print(corners("318,226 246,240 150,257 320,238"));
  bird.print(ribbon(curve("306,210 336,196 372,208 412,244 452,262", false), [7, 17, 22, 15, 2]));
  bird.print(ribbon(curve("370,214 410,232 470,284", false), [10, 9, 1]));
  bird.print(disc(334, 216, 6.5));
  for (const [x, y] of spread(0, 1, 9).map((t): Point => [388 - 62 * t ** 0.8, 300 + 170 * t])) {
    bird.print(gouge([x - 6, y - 14], [x - 12, y + 12], 5));
  }
  for (const i of spread(0, 6, 7))
    bird.print(gouge([350 + i * 17, 560 + i * 8], [322 + i * 24, 648 + i * 13 + (i % 2) * 16], 6, -8));

  bird.print(curve("392,504 470,520 552,578 640,660 736,788 650,742 566,712 480,672 420,612 388,548"));
  for (const row of [0, 1, 2, 3]) {
    for (const i of spread(0, 5 - row * 0.4, 6)) {
      const [x, y] = [412 + i * 34 + row * 30, 532 + i * 21 + row * 38];
      bird.carve(gouge([x, y], [x + 46 + row * 9, y + 44 + row * 6], 7 - row * 0.5, 7));
    }
  }
  for (const i of spread(0, 3, 4)) bird.carve(gouge([566 + i * 12, 640 + i * 19], [690 - i * 12, 752 - i * 4], 5, 5));
  bird.print(ribbon(curve("462,690 468,760 458,812 466,906", false), [20, 13, 11, 14, 10, 9, 9]));
  bird.print(ribbon(curve("512,706 534,776 516,824 528,926", false), [20, 13, 11, 14, 10, 9, 9]));
  for (const [x, y] of [
    [466, 906],
    [528, 926],
  ] as const) {
    for (const [dx, dy] of [
      [-46, 6],
      [-30, 16],
      [34, 10],
    ] as const)
      bird.print(gouge([x + dx, y + dy], [x, y - 4], 7));
    for (const i of [1, 2, 3])
      water.carve(gouge([x - 30 - i * 22, y + 8 + i * 13], [x + 34 + i * 22, y + 8 + i * 13], 6));
  }
  reeds(key, random, -30, middle - 225, 1010, 9);
  reeds(key, random, middle + 235, width + 30, 1010, 10);
}
