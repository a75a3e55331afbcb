import { arc, box, curve, disc, gouge, item, polar, rays, ribbon, type Shape, spread } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Block, Sheet } from "../paper.ts";
import { drawHair, type Hair } from "./hair.ts";

interface Sitter {
  ground: Ink;
  cloth: Ink;
  skin: readonly Ink[];
  hair: Hair;
  beard?: boolean;
  glasses?: boolean;
  flip?: boolean;
}

const sitters: readonly Sitter[] = [
  { ground: "ochre", cloth: "slate", skin: [], hair: "bob" },
  { ground: "slate", cloth: "vermilion", skin: ["blush", "mist"], hair: "crop", beard: true },
  { ground: "vermilion", cloth: "mist", skin: ["blush"], hair: "bun", flip: true },
  { ground: "moss", cloth: "ochre", skin: [], hair: "cap", beard: true },
  { ground: "mist", cloth: "vermilion", skin: ["blush", "mist"], hair: "curls" },
  { ground: "slate", cloth: "ochre", skin: [], hair: "bald", glasses: true, beard: true, flip: true },
  { ground: "ochre", cloth: "vermilion", skin: ["blush"], hair: "beret", glasses: true },
  { ground: "vermilion", cloth: "slate", skin: [], hair: "long", flip: true },
  { ground: "mist", cloth: "moss", skin: ["blush", "mist"], hair: "scarf" },
  { ground: "moss", cloth: "mist", skin: ["blush"], hair: "waves", glasses: true, flip: true },
  { ground: "slate", cloth: "mist", skin: [], hair: "braid" },
  { ground: "ochre", cloth: "moss", skin: ["blush", "mist"], hair: "brim", beard: true, flip: true },
];

/** One of twelve sitters, cut as a bust. */
export function portrait(index: number) {
  const {
    ground,
    cloth,
    skin,
    hair,
    beard = false,
    glasses = false,
    flip = false,
  } = item(sitters, index % sitters.length);
  return ({ width, middle, block, plate }: Sheet) => {
    plate(44);
    const spot = { x: middle, y: 500, flip, scale: 1.12 };
    const back = block(ground);
    const layers = [...new Set<Ink>([cloth, ...skin])]
      .filter((ink) => ink !== ground)
      .map((ink) => [ink, block(ink)] as const);
    const key = block("ink").at(spot);
    const of = (ink: Ink) => (layers.find(([name]) => name === ink)?.[1] ?? back).at(spot);
    back.print(box(0, 0, width, 1000));
    for (const ray of rays(middle, 440, 380, 900, 64, 14)) back.carve(ray);

    const bust = curve(
      "-86,170 -90,250 -190,300 -330,350 -390,470 -400,620 400,620 390,470 330,350 190,300 90,250 86,170",
    );
    const neck = curve("-84,120 -88,250 -120,282 0,350 120,282 88,250 84,120");
    const head = curve(
      "0,-268 -96,-246 -156,-170 -166,-60 -150,60 -104,158 -44,214 0,226 44,214 104,158 150,60 166,-60 156,-170 96,-246",
    );
    const ears = [curve("-160,-50 -186,-62 -192,-10 -172,40 -152,40"), curve("160,-50 186,-62 192,-10 172,40 152,40")];
    for (const shape of [bust, head, ...ears]) back.at(spot).carve(shape, 7);
    of(cloth).print(bust);
    for (const ink of [cloth, ground]) for (const shape of [neck, head]) of(ink).carve(shape, 3);
    for (const ink of skin) for (const shape of [neck, head, ...ears]) of(ink).print(shape);
    for (const x of spread(-320, 320, 13))
      of(cloth).carve(gouge([x * 0.72, 350 + Math.abs(x) * 0.14], [x, 520], 9, x / 40));
    key.print(ribbon(curve("-112,274 -60,322 0,344 60,322 112,274", false), [5, 12, 14, 12, 5]));

    features(key, glasses);
    if (beard) {
      key.print(
        curve(
          "-154,30 -130,60 -96,86 -50,92 0,82 50,92 96,86 130,60 154,30 146,110 108,186 50,240 0,250 -50,240 -108,186 -146,110",
        ),
      );
      key.carve(curve("-44,128 0,118 44,128 0,144"));
      for (const x of spread(-116, 116, 13))
        key.carve(gouge([x, 176 - Math.abs(x) * 0.72], [x * 0.8, 232 - Math.abs(x) * 0.62], 7, x / 20));
    }
    const clear = (shape: Shape) => {
      for (const layer of [back, ...layers.map(([, one]) => one)]) layer.at(spot).carve(shape, 5);
    };
    drawHair(hair, key, of(cloth), clear);
  };
}

function features(key: Block, glasses: boolean) {
  for (const side of [-1, 1]) {
    key.print(gouge([side * 124, -56], [side * 30, -62], 15, side * 13));
    key.print(ribbon(arc([side * 32, -8], [side * 114, -14], side * -14), [2, 9, 10, 9, 2]));
    key.print(disc(side * 72, -12, 15, 14));
    key.print(gouge([side * 42, 2], [side * 104, 0], 4, side * 7));
    if (glasses) {
      key.print(
        ribbon(
          spread(0, 360, 25).map((a) => polar(side * 76, -12, 56, a)),
          [8, 8],
        ),
      );
      key.print(gouge([side * 130, -20], [side * 178, -30], 9));
    }
  }
  if (glasses) key.print(ribbon(arc([-22, -18], [22, -18], 8), [8, 8]));
  key.print(ribbon(curve("26,-58 18,-10 24,40 34,66 8,80 -16,74", false), [5, 7, 8, 9, 8, 3]));
  key.print(gouge([-48, 126], [50, 124], 11, 9));
  key.print(gouge([-26, 150], [28, 150], 7, 6));
  for (const [i, y] of spread(-30, 130, 9).entries())
    key.print(gouge([152 - Math.max(0, y) * 0.34, y], [116 - Math.max(0, y) * 0.3 - (i % 2) * 8, y + 16], 6));
  for (const y of spread(232, 286, 4)) key.print(gouge([84, y], [-10 + (y - 232), y + 22], 7, -5));
}
