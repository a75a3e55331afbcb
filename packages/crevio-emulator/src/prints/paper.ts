import { box, type Point, rough, type Shape } from "./cut.ts";
import { type Ink, inks, paper } from "./ink.ts";
import { createRandom, type Random } from "./random.ts";

/** Where and how a figure drawn around its own origin lands on the sheet; `turn` in degrees, clockwise. */
export interface Spot {
  x: number;
  y: number;
  scale?: number;
  turn?: number;
  flip?: boolean;
}

/** One block of one ink. What is printed later covers what was carved before, and the other way round. */
export interface Block {
  /** Leaves ink; `halo` clears that many units around the shape first. */
  print(shape: Shape, halo?: number): void;
  /** Takes ink away; `halo` widens the cut by that many units. */
  carve(shape: Shape, halo?: number): void;
  /** The same block, for a figure with its own origin. */
  at(spot: Spot): Block;
}

/** A sheet of paper, always 1000 units high, and the blocks printed on it in order. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Half the width: figures stand here, grounds reach the sides. */
  readonly middle: number;
  readonly random: Random;
  block(ink: Ink): Block;
  /** Ends all blocks made from now on at a hand-cut edge `margin` units inside the sheet. */
  plate(margin?: number): Plate;
}

export interface Plate {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Motif = (sheet: Sheet) => void;

/** What part of the sheet to show: `zoom` 1 is all of it, `x` and `y` are fractions of it. */
export interface View {
  x: number;
  y: number;
  zoom: number;
}

interface Layer {
  ink: Ink;
  edge: Shape | undefined;
  marks: string[];
}

type Transform = (point: Point) => Point;

/** Draws a motif as an SVG document `pixels` wide, one group per ink, each a little out of register. */
export function pull(seed: string, motif: Motif, aspect: number, pixels: number, view?: View): string {
  const random = createRandom(seed);
  const [width, height] = [1000 * aspect, 1000];
  const layers: Layer[] = [];
  let edge: Shape | undefined;

  motif({
    width,
    height,
    middle: width / 2,
    random,
    block: (ink) => {
      const layer: Layer = { ink, edge, marks: [] };
      layers.push(layer);
      return createBlock(layer.marks, inks[ink], random, (point) => point);
    },
    plate: (margin = 58) => {
      const [right, bottom] = [width - margin, height - margin * 1.25];
      edge = rough(box(margin, margin, right - margin, bottom - margin), random, 2.6);
      return { left: margin, top: margin, right, bottom };
    },
  });

  const zoom = view?.zoom ?? 1;
  const [left, top] = [(view?.x ?? 0.5) * width - width / zoom / 2, (view?.y ?? 0.5) * height - height / zoom / 2];
  const shown = [left, top, width / zoom, height / zoom].map(number).join(" ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${Math.round(pixels / aspect)}" viewBox="${shown}">`,
    `<rect x="-9" y="-9" width="${number(width + 18)}" height="1018" fill="rgb(${paper.r},${paper.g},${paper.b})"/>`,
    ...layers.map((layer, i) => layerSvg(layer, i, random, width)),
    "</svg>",
  ].join("\n");
}

function layerSvg({ ink, edge, marks }: Layer, index: number, random: Random, width: number): string {
  const slip = index ? random.pick([-1, 1]) * random.between(0.9, 2.2) : 0;
  const slope = index ? random.between(-0.12, 0.12) : 0;
  const chips = Array.from({ length: 170 }, () => {
    const [x, y, r] = [random.between(0, width), random.between(0, 1000), random.between(0.5, 1.9)];
    return pathData([
      [x - r, y],
      [x + r * 0.3, y - r * random.between(0.4, 1)],
      [x + r, y + r * 0.4],
      [x, y + r * 0.7],
    ]);
  });
  return [
    `<g style="mix-blend-mode:multiply" transform="translate(${number(slip)} ${number(slip * 0.7)}) rotate(${number(slope)} ${number(width / 2)} 500)">`,
    edge ? `<clipPath id="edge${index}"><path d="${pathData(edge)}"/></clipPath>` : "",
    `<g${edge ? ` clip-path="url(#edge${index})"` : ""} fill="${inks[ink]}">`,
    ...marks,
    `<path fill="#fff" d="${chips.join("")}"/>`,
    "</g></g>",
  ].join("\n");
}

function createBlock(marks: string[], colour: string, random: Random, transform: Transform): Block {
  const mark = (shape: Shape, halo: number, fill: string) => {
    const d = pathData(rough(shape.map(transform), random));
    if (halo)
      marks.push(`<path d="${d}" fill="#fff" stroke="#fff" stroke-width="${halo * 2}" stroke-linejoin="round"/>`);
    marks.push(fill ? `<path d="${d}" fill="${fill}"/>` : `<path d="${d}"/>`);
  };
  return {
    print: (shape, halo = 0) => mark(shape, halo, ""),
    carve: (shape, halo = 0) => mark(shape, halo, "#fff"),
    at: (spot) => createBlock(marks, colour, random, (point) => transform(placed(point, spot))),
  };
}

function placed([px, py]: Point, { x, y, scale = 1, turn = 0, flip = false }: Spot): Point {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const fx = flip ? -px : px;
  return [x + scale * (fx * cos - py * sin), y + scale * (fx * sin + py * cos)];
}

function pathData(shape: Shape): string {
  return `M${shape.map(([x, y]) => `${number(x)} ${number(y)}`).join("L")}z`;
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}
