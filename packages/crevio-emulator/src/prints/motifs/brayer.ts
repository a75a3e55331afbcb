import { arc, box, corners, curve, gouge, ribbon, spread } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Block, Sheet } from "../paper.ts";

/** A brayer, its roller across the origin and its handle 360 units up. */
export function brayer(steel: Block, wood: Block, rubber: Block) {
  rubber.print(curve("-172,-62 -150,-70 0,-72 150,-70 172,-62 178,0 172,62 150,70 0,72 -150,70 -172,62 -178,0"));
  for (const y of [-44, -30, 34]) rubber.carve(gouge([y > 0 ? -20 : -150, y], [150, y], 8, 3));
  for (const x of [-120, -60, 40, 96]) rubber.carve(gouge([x, 10], [x + 46, 10], 6));
  steel.print(
    ribbon(
      corners("-182,6 -206,4 -206,-116 -190,-130 -20,-138 0,-150 20,-138 190,-130 206,-116 206,4 182,6"),
      [14, 14, 15, 15, 15, 20, 15, 15, 15, 14, 14],
    ),
  );
  steel.print(box(-16, -214, 32, 74));
  wood.print(curve("-22,-210 22,-210 36,-260 42,-330 34,-410 20,-436 -20,-436 -34,-410 -42,-330 -36,-260"));
  for (const x of [-18, -2, 16]) wood.carve(gouge([x, -400], [x, -240], 6, 3));
}

/** A brayer laying out a slab of ink. */
export function rollingInk(colour: Ink) {
  return ({ middle, random, block }: Sheet) => {
    const [wet, key] = [block(colour), block("ink")];
    const wide = middle > 600;
    const [left, right] = wide ? [110, middle + 320] : [70, middle + 130];
    for (const y of wide ? spread(396, 744, 22) : spread(466, 674, 13)) {
      const [a, b] = [left + random.between(0, 60), right - random.between(0, 20)];
      wet.print(ribbon(arc([a, y], [b, y], random.between(-3, 3), 22), [6, 17, 18, 18, 18]));
      if (random.chance(0.8))
        wet.carve(
          gouge([a + random.between(20, 90), y + 6], [a + random.between(160, 460), y + 6], random.between(3, 8)),
        );
    }
    const roller = { x: right, y: 570, turn: 90, scale: wide ? 1.06 : 0.62 };
    wet.at(roller).carve(box(-185, -82, 370, 164), 6);
    wet
      .at(roller)
      .carve(corners("-214,12 -214,-146 -34,-160 -52,-330 -30,-450 30,-450 52,-330 34,-160 214,-146 214,12"), 4);
    brayer(key.at(roller), key.at(roller), key.at(roller));
    const knife = { x: middle - (wide ? 240 : 40), y: 236, turn: -80, scale: 1.3 };
    key.at(knife).print(curve("-30,170 0,186 30,170 34,60 30,-20 10,-66 -10,-66 -30,-20 -34,60"));
    key.at(knife).carve(gouge([-16, 130], [-16, -20], 6));
    key.at(knife).print(curve("-14,-64 14,-64 26,-120 24,-240 0,-262 -24,-240 -26,-120"), 3);
    wet.at(knife).print(curve("-40,168 -10,140 36,150 44,190 10,226 -30,212"));
  };
}
