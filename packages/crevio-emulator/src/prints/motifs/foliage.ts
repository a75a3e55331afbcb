import { arc, box, curve, gouge, leaf, mix, type Point, ribbon, type Shape, spread } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Block, Sheet, Spot } from "../paper.ts";
import type { Random } from "../random.ts";

/** A short twig with paired leaves, growing upwards from its origin; `ground` is cleared behind it. */
export function sprig(key: Block, ground: Block, random: Random, spot: Spot, pairs = 3) {
  const [ink, back] = [key.at(spot), ground.at(spot)];
  const length = 46 * pairs + 40;
  ink.print(ribbon(arc([0, 0], [0, -length], 6), [8, 6, 3]));
  for (let i = 0; i <= pairs; i++) {
    for (const side of i === pairs ? [0] : [-1, 1]) {
      const base: Point = [0, -26 - i * 46];
      const tip: Point = side ? [side * random.between(72, 92), base[1] - random.between(48, 66)] : [4, base[1] - 92];
      back.carve(leaf(base, tip, 44, side * 8), 2);
      ink.print(leaf(base, tip, 40, side * 8));
      ink.carve(
        gouge(
          [mix(base[0], tip[0], 0.16), mix(base[1], tip[1], 0.16)],
          [mix(base[0], tip[0], 0.86), mix(base[1], tip[1], 0.86)],
          5,
          side * 5,
        ),
      );
    }
  }
}

/** A frond growing up from the origin; `reach` is its half width as a part of its length. */
export function fern(block: Block, length: number, bend: number, pairs = 15, reach = 0.3) {
  const stem = arc([0, 0], [bend * 0.6, -length], bend * 0.35, pairs + 3);
  block.print(ribbon(stem, [10, 7, 4, 1]));
  stem.slice(2, -1).forEach(([x, y], i) => {
    const out = length * reach * Math.sin(Math.PI * mix(0.22, 0.97, i / pairs)) ** 0.8;
    for (const side of [-1, 1]) {
      const tip: Point = [x + side * out, y - out * 0.42];
      block.print(leaf([x, y], tip, (length / pairs) * 0.66, side * -out * 0.07));
      block.carve(
        gouge(
          [mix(x, tip[0], 0.15), mix(y, tip[1], 0.15)],
          [mix(x, tip[0], 0.75), mix(y, tip[1], 0.75)],
          2.6,
          side * -out * 0.06,
        ),
      );
    }
  });
}

/** The outline `fern` grows into, for clearing a ground behind it. */
export function fernShadow(length: number, bend: number, reach = 0.3): Shape {
  const widths = [0.4, 1, 1.6, 1.95, 2, 1.9, 1.6, 1.1, 0.1];
  return ribbon(
    arc([0, 0], [bend * 0.6, -length * 1.03], bend * 0.35, 13),
    widths.map((width) => width * reach * length),
  );
}

/** One large leaf with its veins cut out; kind and inks follow from the seed. */
export function leafStudy(ground: Ink, blade: Ink) {
  return ({ width, middle, random, block, plate }: Sheet) => {
    plate();
    const [back, green] = [block(ground), block(blade)];
    back.print(box(0, 0, width, 1000));
    const count = width > 1400 ? 3 : 1;
    for (const x of count > 1 ? spread(middle - 500, middle + 500, 3) : [middle]) {
      const spot = { x, y: 500, turn: random.between(-16, 16), scale: 0.94 };
      const kind = random.below(3);
      if (kind === 2) {
        const [foot, bend] = [{ ...spot, y: 890 }, random.between(-90, 90)];
        back.at(foot).carve(fernShadow(760, bend));
        fern(green.at(foot), 760, bend, 19);
      } else broadLeaf(back.at(spot), green.at(spot), random, kind === 1);
    }
  };
}

function broadLeaf(back: Block, green: Block, random: Random, lobed: boolean) {
  const outline: Shape = lobed
    ? curve(
        "0,-390 -40,-320 -36,-270 -120,-260 -170,-200 -110,-150 -90,-110 -190,-80 -230,10 -140,30 -100,70 -180,130 -170,220 -80,230 -20,290 0,320 20,290 80,230 170,220 180,130 100,70 140,30 230,10 190,-80 90,-110 110,-150 170,-200 120,-260 36,-270 40,-320",
      )
    : leaf([0, 320], [0, -390], 420, random.between(-24, 24));
  back.carve(outline, 3);
  green.print(outline);
  green.print(ribbon(arc([0, 300], [10, 420], 8), [16, 20]));
  green.carve(gouge([0, 330], [0, -360], 17));
  for (const t of spread(0.06, 0.9, 11))
    for (const side of [-1, 1]) {
      const [y, reach] = [mix(300, -370, t), 190 * Math.sin(Math.PI * mix(0.2, 0.97, t)) ** 0.8];
      green.carve(gouge([0, y], [side * reach, y - reach * 0.62], 9, side * -14));
      green.carve(
        gouge([side * reach * 0.3, y - reach * 0.3], [side * reach * 0.84, y - reach * 0.74], 4.5, side * -8),
      );
    }
}
