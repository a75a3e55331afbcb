import { box, corners, curve, disc, gouge, item, mix, type Point, spread } from "../cut.ts";
import type { Sheet } from "../paper.ts";
import { fir } from "./firs.ts";
import { plankGrain } from "./plank.ts";

/** A snow peak over a valley, its river, and a red sun; the sky is left as plank grain. */
export function mountain({ width, middle, random, block, plate }: Sheet) {
  const frame = plate();
  const [sky, red, key] = [block("slate"), block("vermilion"), block("ink")];
  sky.print(box(0, 0, width, 700));
  plankGrain(sky, random, { ...frame, bottom: 660 }, [
    [middle - 210, 210],
    [middle + 520, 330],
    [middle - 640, 420],
  ]);
  sky.carve(disc(middle + 178, 268, 112), 2);
  red.print(disc(middle + 178, 268, 111));

  const [x, ridge] = [
    middle - 40,
    "-900,640 -700,520 -560,560 -420,610 -300,500 -214,400 -150,318 -96,262 -52,196 -10,140 22,168 58,236 120,300 168,382 250,450 330,540 420,590 560,500 700,570 1000,640",
  ];
  const massif = [...corners(ridge), ...corners("1000,760 -900,760")];
  for (const ground of [sky, red]) ground.at({ x, y: 0 }).carve(massif, 2);
  const rock = key.at({ x, y: 0 });
  rock.print(massif);
  rock.carve(
    corners(
      "-10,134 -52,196 -96,262 -128,300 -104,306 -112,352 -76,318 -66,388 -36,320 -22,410 2,336 26,440 40,342 76,402 78,338 124,372 112,318 124,304 58,236 22,168",
    ),
  );
  rock.print(corners("-14,152 -50,214 -84,272 -62,276 -70,308 -40,282 -30,330 -14,268 -2,300 2,220"));
  const faces: [Point, Point, Point, number][] = [
    [[40, 330], [300, 520], [10, 690], 24],
    [[120, 420], [420, 600], [160, 680], 16],
    [[-116, 350], [-300, 540], [-150, 690], 16],
    [[-260, 500], [-460, 620], [-330, 680], 9],
    [[-560, 570], [-420, 640], [-640, 660], 12],
    [[560, 520], [760, 620], [500, 660], 14],
  ];
  for (const [top, outer, inner, count] of faces) {
    for (const t of spread(0, 1, count)) {
      const start: Point = [mix(top[0], outer[0], t * 0.8), mix(top[1], outer[1], t * 0.8)];
      const end: Point = [mix(outer[0], inner[0], 1 - t), mix(outer[1], inner[1], 1 - t)];
      const reach = random.between(0.3, 0.98) * (1 - t * 0.35);
      rock.carve(
        gouge(
          [start[0] + 8, start[1] + random.between(-10, 70)],
          [mix(start[0], end[0], reach) + 8, mix(start[1], end[1], reach) + 20],
          random.between(5, 11),
          6,
        ),
      );
    }
  }

  key.print(
    curve([
      [-60, 690],
      [middle - 300, 640],
      [middle - 90, 664],
      [middle + 120, 640],
      [middle + 330, 660],
      [width + 60, 628],
      [width + 60, 1100],
      [-60, 1100],
    ]),
    5,
  );
  const river = curve([
    [middle + 30, 650],
    [middle + 92, 680],
    [middle + 20, 724],
    [middle - 130, 770],
    [middle - 96, 836],
    [middle + 60, 900],
    [middle + 110, 1020],
    [middle - 230, 1020],
    [middle - 236, 880],
    [middle - 232, 800],
    [middle - 180, 740],
    [middle - 20, 706],
    [middle + 40, 680],
    [middle + 6, 656],
  ]);
  key.carve(river);
  for (const t of spread(0, 1, 22)) {
    const [y, half] = [mix(690, 920, t), mix(16, 190, t)];
    const centre = middle + item([30, -60, -150, -160, -90, -80, -100], Math.round(t * 6));
    sky.print(
      gouge([centre - half * random.between(0.2, 0.8), y], [centre + half * random.between(0.2, 0.8), y], mix(4, 9, t)),
    );
  }
  for (let i = 0; i < width / 7; i++) {
    const [px, py] = [random.between(0, width), random.between(690, 930)];
    const side = px < middle - 80 ? -1 : 1;
    key.carve(gouge([px, py], [px + side * random.between(20, 60), py + random.between(-4, 14)], random.between(3, 6)));
  }
  for (const [dx, base, height] of [
    [-306, 900, 220],
    [-246, 990, 250],
    [-350, 1000, 400],
    [316, 990, 400],
    [386, 1000, 300],
    [236, 1000, 220],
  ] as const) {
    fir(key, random, middle + dx, base, height, 6);
    if (middle > 600) fir(key, random, middle + dx + Math.sign(dx) * 420, base - 10, height, 6);
  }
}
