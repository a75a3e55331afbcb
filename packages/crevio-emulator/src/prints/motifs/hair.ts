import { arc, corners, curve, disc, gouge, item, leaf, type Point, polar, ribbon, type Shape, spread } from "../cut.ts";
import type { Block } from "../paper.ts";

export type Hair =
  | "crop"
  | "bob"
  | "bun"
  | "curls"
  | "long"
  | "bald"
  | "beret"
  | "cap"
  | "scarf"
  | "waves"
  | "braid"
  | "brim";

export function drawHair(hair: Hair, key: Block, cloth: Block, clear: (shape: Shape) => void) {
  const strands = (from: (t: number) => Point, to: (t: number) => Point, count: number, ink = key) => {
    for (const t of spread(0.04, 0.96, count)) ink.carve(gouge(from(t), to(t), 7, 8));
  };
  const top = curve(
    "-172,-30 -186,-150 -130,-262 0,-310 130,-262 186,-150 172,-30 150,-120 96,-176 0,-160 -96,-176 -150,-120",
  );
  const over = (t: number): Point => polar(0, -110, 176, 190 + t * 160);
  const under = (t: number): Point => polar(0, -100, 118, 200 + t * 140);
  if (hair === "crop" || hair === "bun" || hair === "braid") {
    clear(top);
    key.print(top);
    strands(over, under, 16);
  }
  if (hair === "bun") {
    clear(disc(0, -326, 78, 66));
    key.print(disc(0, -326, 78, 66), 6);
    for (const r of [26, 46])
      key.carve(
        ribbon(
          spread(150, 400, 10).map((a) => polar(0, -326, r, a)),
          [1, 7, 1],
        ),
      );
  }
  if (hair === "braid") {
    for (const [i, y] of spread(20, 350, 6).entries()) {
      const plait = curve([
        [-206, y],
        [-176, y - 34],
        [-140, y],
        [-156, y + 46],
        [-196, y + 44],
      ]);
      clear(plait);
      key.print(plait, i ? 4 : 0);
    }
    key.print(leaf([-174, 384], [-178, 460], 40), 4);
  }
  if (hair === "bob" || hair === "long") {
    const low = hair === "bob" ? 150 : 390;
    const fall = curve([
      [0, -312],
      [-140, -264],
      [-200, -130],
      [-214, 20],
      [-226, low],
      [-150, low + 24],
      [-132, 60],
      [-150, -90],
      [-70, -168],
      [30, -204],
      [110, -150],
      [150, -90],
      [132, 60],
      [150, low + 24],
      [226, low],
      [214, 20],
      [200, -130],
      [140, -264],
    ]);
    clear(fall);
    key.print(fall);
    strands(
      (t) => [-190 + t * 44, -110 + t * 30],
      (t) => [-212 + t * 64, low - 20 - t * 30],
      6,
    );
    strands(
      (t) => [190 - t * 44, -110 + t * 30],
      (t) => [212 - t * 64, low - 20 - t * 30],
      6,
    );
    strands(
      (t) => polar(30, -130, 168, 200 + t * 140),
      (t) => polar(30, -130, 90, 206 + t * 128),
      13,
    );
  }
  if (hair === "curls") {
    for (let i = 0; i < 30; i++) {
      const [x, y] = polar(0, -110, 130 + (i % 3) * 56, 176 + i * 6.5);
      clear(disc(x, y, 52));
      key.print(disc(x, y, 52));
    }
    for (let i = 0; i < 30; i++) {
      const [x, y] = polar(0, -110, 140 + (i % 3) * 56, 178 + i * 6.5);
      key.carve(
        ribbon(
          spread(i * 50, i * 50 + 230, 8).map((a) => polar(x, y, 22, a)),
          [1, 7, 1],
        ),
      );
    }
  }
  if (hair === "bald") {
    for (const side of [-1, 1]) {
      key.print(
        curve([
          [side * 168, 30],
          [side * 196, -50],
          [side * 178, -130],
          [side * 150, -90],
        ]),
      );
      for (const y of [-90, -60, -30]) key.carve(gouge([side * 156, y], [side * 184, y + 8], 6));
    }
    key.print(gouge([-60, -200], [50, -206], 7, -10));
  }
  if (hair === "waves") {
    const mop = curve(
      "-178,10 -206,-110 -170,-230 -70,-316 60,-322 168,-262 212,-150 190,20 150,-60 120,-170 20,-150 -80,-190 -140,-110 -156,-20",
    );
    clear(mop);
    key.print(mop);
    for (const i of spread(0, 7, 8))
      key.carve(
        ribbon(
          spread(0, 1, 10).map(
            (t): Point => [-150 + i * 42 + 16 * Math.sin(t * 7 + i), -280 + Math.abs(i - 3.5) * 18 + t * 110],
          ),
          [1, 8, 7, 1],
        ),
      );
  }
  if (hair === "beret") {
    key.print(curve("-170,-60 -190,-140 -150,-200 150,-200 190,-140 170,-60 146,-130 0,-150 -146,-130"));
    const crown = curve("-220,-190 -170,-290 -20,-340 150,-310 240,-230 210,-180 120,-170 -120,-168 -200,-160");
    clear(crown);
    key.print(crown, 6);
    key.print(ribbon(arc([10, -330], [22, -366], 4), [14, 9]));
    strands(
      (t) => [-180 + t * 380, -210 - Math.sin(t * 3) * 60],
      (t) => [-150 + t * 300, -184],
      13,
    );
  }
  if (hair === "cap") {
    key.print(curve("-172,-40 -182,-150 -150,-190 150,-190 182,-150 172,-40 150,-120 0,-140 -150,-120"));
    const crown = curve("-186,-160 -184,-250 -100,-324 40,-330 156,-284 190,-160");
    clear(crown);
    key.carve(crown, 4);
    cloth.print(crown);
    key.print(curve("-198,-178 0,-206 198,-178 214,-128 0,-150 -214,-128"), 4);
    for (const x of spread(-130, 130, 7)) cloth.carve(gouge([x * 0.4, -310 + Math.abs(x) * 0.1], [x, -204], 9, x / 16));
  }
  if (hair === "scarf") {
    const wrap = curve(
      "0,-330 -140,-290 -206,-160 -214,40 -180,190 -110,290 0,330 110,290 180,190 214,40 206,-160 140,-290",
    );
    const face = curve("0,-190 -90,-172 -140,-90 -148,40 -104,158 -44,214 0,226 44,214 104,158 148,40 140,-90 90,-172");
    clear(ringShape(wrap, face));
    key.print(ringShape(wrap, face));
    strands(
      (t) => polar(0, -20, 214, 150 + t * 240),
      (t) => polar(0, -20, 190, 164 + t * 240),
      26,
    );
  }
  if (hair === "brim") {
    key.print(curve("-170,-40 -182,-150 -150,-190 150,-190 182,-150 172,-40 150,-120 0,-140 -150,-120"));
    const felt = curve(
      "-300,-170 -180,-216 -150,-330 -60,-366 20,-350 90,-366 150,-330 180,-216 300,-170 160,-150 0,-144 -160,-150",
    );
    clear(felt);
    key.print(felt, 6);
    cloth.print(corners("-170,-240 170,-240 180,-206 -180,-206"));
    key.carve(corners("-170,-240 170,-240 180,-206 -180,-206"));
    for (const x of spread(-110, 110, 6)) key.carve(gouge([x * 0.9, -336], [x * 1.1, -262], 7));
  }
}

/** `outer` with `inner` left out, as one outline joined by a seam. */
function ringShape(outer: Shape, inner: Shape): Shape {
  return [...outer, item(outer, 0), item(inner, 0), ...[...inner].reverse()];
}
