import { arc, box, curve, disc, gouge, type Point, rays, ribbon } from "../cut.ts";
import type { Sheet } from "../paper.ts";
import { fir } from "./firs.ts";
import { owl } from "./owl.ts";

/** A fir forest at moonrise; an owl keeps watch. */
export function forest({ width, middle, random, block, plate }: Sheet) {
  plate();
  const [ochre, moss, key] = [block("ochre"), block("moss"), block("ink")];
  ochre.print(box(0, 0, width, 1000));
  const moon: Point = [middle + 70, 350];
  for (const ray of rays(...moon, 232, 330, 64, 7)) ochre.carve(ray);
  ochre.carve(disc(...moon, 212));
  for (let x = -20; x < width + 60; x += 84)
    fir(moss, random, x + random.between(-18, 18), 860, random.between(300, 470), 5);
  for (let x = 20; x < width + 60; x += 128)
    fir(moss, random, x + random.between(-20, 20), 960, random.between(330, 430), 6);
  for (const dx of [-330, -80, 130, 330, -560, 560, -780, 780])
    fir(key, random, middle + dx, 1000, random.between(230, 400), 6);
  key.print(
    curve([
      [-40, 940],
      [middle, 905],
      [width + 40, 940],
      [width + 40, 1100],
      [-40, 1100],
    ]),
  );
  for (let i = 0; i < width / 14; i++) {
    const [x, y] = [random.between(0, width), random.between(924, 940)];
    key.carve(gouge([x, y], [x + random.between(-14, 14), y - random.between(14, 34)], 4));
  }
  const trunk = ribbon(
    curve(
      [
        [middle - 196, 1040],
        [middle - 204, 700],
        [middle - 188, 420],
        [middle - 206, -40],
      ],
      false,
    ),
    [120, 86, 78, 70],
  );
  const bough = ribbon(
    curve(
      [
        [middle - 196, 560],
        [middle - 60, 520],
        [middle + 90, 528],
        [middle + 250, 486],
      ],
      false,
    ),
    [46, 34, 28, 22, 5],
  );
  for (const ground of [moss, ochre]) ground.carve(trunk, 2);
  key.print(trunk, 7);
  key.print(bough, 4);
  key.print(ribbon(arc([middle - 190, 250], [middle - 340, 170], -16), [34, 20, 4]), 4);
  key.print(ribbon(arc([middle + 120, 520], [middle + 200, 560], 10), [14, 8, 2]));
  for (let y = 70; y < 930; y += 26) {
    for (const x of [-26, -8, 10, 24]) {
      if (random.chance(0.72))
        key.carve(
          gouge(
            [middle - 198 + x, y + random.between(-10, 10)],
            [middle - 196 + x, y + random.between(20, 56)],
            random.between(4, 7),
            random.between(-3, 3),
          ),
        );
    }
  }
  const spot = { x: middle + 78, y: 214, scale: 0.365 };
  moss.at(spot).carve(disc(0, 500, 250, 390), 4);
  owl(ochre.at(spot), key.at(spot));
  key.print(ribbon(arc([middle - 20, 524], [middle + 170, 516], -3), [22, 26, 20]));
}
