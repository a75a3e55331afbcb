import { box, corners, curve, gouge, leaf, spread } from "../cut.ts";
import type { Sheet } from "../paper.ts";

/** A plan chest with one drawer out. */
export function planChest({ width, middle, random, block, plate }: Sheet) {
  plate();
  const [ochre, red, key] = [block("ochre"), block("vermilion"), block("ink")];
  ochre.print(box(0, 0, width, 1000));
  const half = Math.min(560, middle - 120);
  ochre.carve(box(middle - half, 330, half * 2, 560), 6);
  key.print(box(middle - half, 330, half * 2, 560));
  for (const [i, y] of spread(352, 780, 5).entries()) {
    if (i === 2) continue;
    key.carve(box(middle - half + 24, y, half * 2 - 48, 84));
    key.print(box(middle - half + 31, y + 7, half * 2 - 62, 70));
    for (let k = 0; k < 9; k++) {
      const x = random.between(middle - half + 50, middle + half - 160);
      key.carve(gouge([x, y + 14 + k * 6.5], [x + random.between(60, 130), y + 14 + k * 6.5], 3));
    }
    for (const side of [-0.5, 0.5]) {
      key.carve(box(middle + side * half - 40, y + 26, 80, 32));
      key.print(
        curve([
          [middle + side * half - 30, y + 34],
          [middle + side * half + 30, y + 34],
          [middle + side * half + 22, y + 54],
          [middle + side * half - 22, y + 54],
        ]),
      );
    }
  }
  const y = 560;
  const tray = corners(
    `${middle - half + 16},${y} ${middle + half - 16},${y} ${middle + half + 34},${y + 86} ${middle - half - 34},${y + 86}`,
  );
  for (const ink of [key, ochre]) ink.carve(tray, 4);
  for (const [i, x] of spread(middle - half + 120, middle + half - 120, Math.round(half / 100)).entries()) {
    const sheet = (i % 2 ? red : ochre).at({ x, y: y + 42, turn: random.between(-5, 5) });
    sheet.print(corners("-76,-34 76,-34 90,38 -90,38"));
    for (const dx of [-40, 0, 40]) sheet.carve(gouge([dx, -24], [dx * 1.2, 28], 8));
  }
  ochre.carve(box(middle - half - 40, y + 86, half * 2 + 80, 92), 5);
  key.print(box(middle - half - 38, y + 88, half * 2 + 76, 88), 4);
  key.carve(box(middle - 56, y + 112, 112, 42));
  red.print(box(middle - 50, y + 118, 100, 30));
  for (const side of [-0.62, 0.62])
    key.carve(gouge([middle + side * half - 60, y + 132], [middle + side * half + 60, y + 132], 14));
  const pot = { x: middle - half * 0.5, y: 330 };
  for (const ink of [ochre]) ink.at(pot).carve(curve("-54,0 -66,-84 -40,-128 40,-128 66,-84 54,0"), 5);
  key.at(pot).print(curve("-54,0 -66,-84 -40,-128 40,-128 66,-84 54,0"));
  for (const dy of [-30, -60, -90]) key.at(pot).carve(gouge([-52, dy], [52, dy], 8, 6));
  for (const turn of [-30, -12, 6, 24]) {
    const stick = key.at({ x: pot.x + turn, y: 210, turn });
    stick.print(box(-5, -90, 10, 100));
    red.at({ x: pot.x + turn, y: 210, turn }).print(leaf([0, -84], [0, -150], 30));
    ochre.at({ x: pot.x + turn, y: 210, turn }).carve(leaf([0, -84], [0, -150], 30), 4);
  }
  for (const [i, w] of [220, 180, 200].entries()) {
    const book = box(middle + half * 0.42 - w / 2, 296 - i * 38, w, 34);
    ochre.carve(book, 4);
    (i % 2 ? red : key).print(book);
    (i % 2 ? red : key).carve(
      gouge([middle + half * 0.42 - w / 2 + 16, 313 - i * 38], [middle + half * 0.42 + w / 2 - 16, 313 - i * 38], 8),
    );
  }
}
