import { box, corners, curve, disc, gouge, item, ribbon, spread } from "../cut.ts";
import type { Ink } from "../ink.ts";
import type { Block, Sheet } from "../paper.ts";
import type { Random } from "../random.ts";

/** Wood type, each letter cut in a field 600 wide from y = 0 to y = 800. */
const letters: readonly ((block: Block) => void)[] = [
  function ampersand(block) {
    block.print(
      ribbon(
        curve(
          "612,786 500,676 372,520 250,356 196,240 206,132 290,64 384,82 424,170 388,266 290,350 176,436 98,540 92,660 160,758 280,786 400,730 486,620 540,470",
          false,
        ),
        [90, 118, 128, 132, 110, 74, 40, 46, 74, 70, 52, 66, 104, 128, 122, 86, 52, 44, 40],
      ),
    );
    block.print(corners("450,430 626,430 626,466 450,466"));
    block.print(corners("540,756 676,756 676,796 556,796"));
  },
  function g(block) {
    block.print(disc(268, 232, 214, 216));
    block.carve(disc(268, 232, 96, 160));
    block.print(ribbon(curve("420,92 480,36 560,30", false), [30, 46, 60]));
    block.print(disc(562, 64, 40));
    block.print(ribbon(curve("150,400 74,470 110,548 250,566 420,570", false), [30, 50, 84, 100, 90]));
    block.print(disc(292, 680, 282, 152));
    block.carve(disc(284, 690, 182, 86));
    block.print(ribbon(curve("96,520 180,556 300,560 430,566 520,600", false), [50, 84, 96, 96, 70]));
  },
  function r(block) {
    block.print(corners("20,0 340,0 340,8 340,452 20,452"));
    block.print(disc(340, 226, 226, 226));
    block.carve(box(250, 72, 90, 308));
    block.carve(disc(340, 226, 92, 154));
    block.print(box(90, 0, 160, 800));
    block.carve(box(0, 54, 90, 692));
    block.print(corners("270,430 420,420 586,746 640,746 640,800 460,800"));
    block.print(box(20, 0, 260, 54));
    block.print(box(20, 746, 300, 54));
  },
  function a(block) {
    block.print(
      corners(
        "240,0 400,0 602,748 650,748 650,800 370,800 370,748 420,748 266,150 130,748 190,748 190,800 -20,800 -20,748 50,748",
      ),
    );
    block.print(box(150, 500, 290, 64));
  },
  function k(block) {
    block.print(box(90, 20, 160, 760));
    block.print(box(10, 0, 310, 54));
    block.print(box(10, 746, 310, 54));
    block.print(corners("232,450 470,54 400,54 400,0 640,0 640,54 556,54 330,430"));
    block.print(corners("300,380 420,290 590,746 650,746 650,800 380,800 380,746 426,746"));
  },
  function s(block) {
    block.print(
      ribbon(
        curve(
          "520,210 470,92 320,50 170,92 120,210 190,318 330,386 470,470 520,600 450,716 300,752 150,716 86,590",
          false,
        ),
        [60, 70, 84, 110, 132, 152, 160, 152, 132, 110, 84, 70, 60],
      ),
    );
    block.print(corners("496,30 546,30 546,270 500,270 476,190"));
    block.print(corners("60,530 106,530 130,610 110,770 60,770"));
  },
  function e(block) {
    block.print(box(90, 20, 160, 760));
    block.print(box(10, 0, 560, 60));
    block.print(box(10, 740, 580, 60));
    block.print(corners("520,0 570,0 570,220 530,220 490,60"));
    block.print(corners("500,740 540,560 590,560 590,800"));
    block.print(box(240, 366, 180, 60));
    block.print(box(390, 280, 44, 232));
  },
];

/** Three sorts from the type case, crossing where they overlap. */
export function alphabet({ middle, random, block }: Sheet) {
  const [blue, red, key] = [block("slate"), block("vermilion"), block("ink")];
  const wide = middle > 600;
  sort(blue, random, 1, { x: middle - (wide ? 120 : 118), y: 74, scale: 0.84 });
  sort(red, random, 0, { x: middle - (wide ? 560 : 352), y: 330, scale: 0.78 });
  sort(key, random, 2, { x: middle - (wide ? 760 : 348), y: 84, scale: 0.31 });
  sort(key, random, 3, { x: middle + (wide ? 420 : 180), y: 700, scale: 0.27 });
  if (wide) {
    sort(red, random, 4, { x: middle + 350, y: 90, scale: 0.7 });
    sort(blue, random, 5, { x: middle - 740, y: 480, scale: 0.5 });
  }
}

/** One or two large letters; which ones follow from the seed. */
export function lettering(first: Ink, second: Ink) {
  return ({ width, middle, random, block, plate }: Sheet) => {
    if (random.chance(0.5)) {
      plate();
      const ground = block(first);
      ground.print(box(0, 0, width, 1000));
      const spot = { x: middle - 290, y: 116, scale: 0.93 };
      item(letters, random.below(letters.length))(inverted(ground.at(spot)));
      return;
    }
    const [one, two] = [block(first), block(second)];
    const start = random.below(letters.length);
    sort(one, random, start, { x: middle - 356, y: 70, scale: 0.74 });
    sort(two, random, start + 1 + random.below(letters.length - 1), { x: middle - 70, y: 330, scale: 0.74 });
  };
}

function inverted(block: Block): Block {
  return { print: block.carve, carve: block.print, at: (spot) => inverted(block.at(spot)) };
}

function sort(block: Block, random: Random, letter: number, spot: { x: number; y: number; scale: number }) {
  const face = block.at(spot);
  item(letters, letter % letters.length)(face);
  for (const y of spread(20, 780, 24)) {
    const x = random.between(-20, 480);
    face.carve(
      gouge(
        [x, y + random.between(-8, 8)],
        [x + random.between(60, 200), y + random.between(-8, 8)],
        random.between(1.5, 4),
      ),
    );
  }
}
