import { box, curve, gouge } from "../cut.ts";
import type { Block, Sheet } from "../paper.ts";

/** A swallow in flight, heading left. */
export function swallow(key: Block, warm?: Block) {
  key.print(curve("-86,4 -62,-18 -24,-24 20,-16 74,0 168,-34 104,14 186,44 76,26 18,24 -34,20 -66,14"));
  key.print(curve("-34,-14 6,-70 66,-128 140,-152 92,-92 58,-44 30,-8"));
  key.print(curve("-30,14 -4,64 34,118 92,162 74,96 56,52 34,18"));
  for (const i of [0, 1, 2]) {
    key.carve(gouge([12 + i * 14, -36 - i * 6], [58 + i * 20, -104 - i * 12], 5));
    key.carve(gouge([8 + i * 12, 34 + i * 4], [28 + i * 16, 90 + i * 14], 5));
  }
  key.carve(curve("-78,6 -50,2 -30,12 -56,14"));
  warm?.print(curve("-82,4 -52,0 -28,12 -58,17"));
}

/** Swallows crossing, the nearer the larger. */
export function flock({ width, random, block, plate }: Sheet) {
  plate();
  const [sky, warm, key] = [block("mist"), block("vermilion"), block("ink")];
  sky.print(box(0, 0, width, 1000));
  for (let y = 90; y < 960; y += 34) {
    for (let x = random.between(-150, 0); x < width; x += random.between(160, 420)) {
      sky.carve(
        gouge(
          [x, y + random.between(-8, 8)],
          [x + random.between(90, 240), y + random.between(-8, 8)],
          random.between(4, 9),
        ),
      );
    }
  }
  const count = Math.round(width / 140);
  for (let i = 0; i < count; i++) {
    const x = ((i + 0.5) / count) * (width - 240) + 120 + random.between(-30, 30);
    const y = 480 + Math.sin(i * 2.4) * 270 + random.between(-40, 40);
    const spot = { x, y, scale: 0.55 + ((i * 7) % 5) * 0.16, turn: random.between(-18, 24) };
    swallow(key.at(spot), warm.at(spot));
  }
}
