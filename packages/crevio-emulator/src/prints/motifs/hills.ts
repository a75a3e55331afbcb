import { box, disc, gouge, mix, type Point, rays, type Shape, spread } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Sheet } from "../paper.ts";
import { fir } from "./firs.ts";
import { plankGrain } from "./plank.ts";
import { ripples } from "./water.ts";

/** Hills with a sun; layers, trees and weather follow from the seed. */
export function hills(sky: Ink, near: Ink, sunInk: Ink) {
  return ({ width, middle, random, block, plate }: Sheet) => {
    const frame = plate();
    const [air, warm, key] = [block(sky), block(sunInk), block(near)];
    air.print(box(0, 0, width, 1000));
    const sun: Point = [middle + random.between(-190, 190), random.between(230, 360)];
    const radius = random.between(80, 150);
    const weather = random.below(3);
    if (weather === 0)
      plankGrain(air, random, { ...frame, bottom: 600 }, [
        [middle + 240, 180],
        [middle - 250, 320],
      ]);
    if (weather === 1)
      for (const ray of rays(...sun, radius + 22, radius + random.between(120, 420), 48, 9)) air.carve(ray);
    if (weather === 2) ripples(air, random, { ...frame, bottom: 560 }, 16, 6);
    air.carve(disc(...sun, radius), 2);
    warm.print(disc(...sun, radius));
    const lake = random.chance(0.4);
    const count = 3 + random.below(2);
    for (let i = 0; i < count; i++) {
      const base = mix(520, 860, i / (count - 1));
      const [phase, swell] = [random.between(0, 6), mix(100, 36, i / count)];
      const height = (x: number) =>
        base - swell * Math.sin(x / 190 + phase) - swell * 0.5 * Math.sin(x / 83 + phase * 2);
      const top = spread(-30, width + 30, Math.round(width / 26)).map((x): Point => [x, height(x)]);
      const hill: Shape = [...top, [width + 40, 1100], [-40, 1100]];
      const ink = i % 2 ? air : key;
      for (const ground of [air, warm, key]) ground.carve(hill, ground === ink ? 0 : 3);
      ink.print(hill, 6);
      for (let x = random.between(0, 20); x < width; x += random.between(12, 30)) {
        const [reach, y] = [random.between(20, 90), height(x) + random.between(10, 70)];
        const lean = i % 2 ? -1 : 1;
        ink.carve(gouge([x, y], [x + lean * reach * 0.8, y + reach * 0.6], random.between(4, 8), lean * 8));
      }
      if (i === 1 && lake) continue;
      const trees = random.below(4) + (i > 1 ? 2 : 0);
      for (let t = 0; t < (trees * width) / 800; t++) {
        const x = random.between(40, width - 40);
        fir(key, random, x, height(x) + 14, mix(110, 260, i / count) * random.between(0.8, 1.2), 4, [air, warm]);
      }
    }
  };
}
