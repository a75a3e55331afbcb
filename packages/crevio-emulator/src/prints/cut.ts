import type { Random } from "./random.ts";

export type Point = readonly [x: number, y: number];

/** A polygon, closed unless the function taking it says otherwise. */
export type Shape = readonly Point[];

const degrees = Math.PI / 180;

/** The point `radius` away from (`x`, `y`); 0° is to the right, 90° is down. */
export function polar(x: number, y: number, radius: number, angle: number): Point {
  return [x + radius * Math.cos(angle * degrees), y + radius * Math.sin(angle * degrees)];
}

/** `count` numbers spread evenly from `low` to `high`, both included. */
export function spread(low: number, high: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => low + ((high - low) * i) / Math.max(1, count - 1));
}

/** Corners written as "x,y x,y x,y". */
export function corners(text: string): Shape {
  return text.split(" ").map((pair): Point => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(",").map(Number);
    return [x, y];
  });
}

/** A smooth line through the given points, closed into a loop unless `closed` is false. */
export function curve(through: string | Shape, closed = true): Shape {
  const knots = typeof through === "string" ? corners(through) : through;
  const knot = (i: number) => item(knots, closed ? (i + knots.length) % knots.length : clamp(i, 0, knots.length - 1));
  const line: Point[] = [];
  for (let i = 0; i < (closed ? knots.length : knots.length - 1); i++) {
    const [a, b, c, d] = [knot(i - 1), knot(i), knot(i + 1), knot(i + 2)];
    const steps = clamp(Math.round(distance(b, c) / 15), 2, 24);
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      line.push([spline(a[0], b[0], c[0], d[0], t), spline(a[1], b[1], c[1], d[1], t)]);
    }
  }
  if (!closed) line.push(knot(knots.length - 1));
  return line;
}

/** A band along an open line; `widths` are spread evenly over its length. */
export function ribbon(line: Shape, widths: readonly number[]): Shape {
  const last = line.length - 1;
  const left: Point[] = [];
  const right: Point[] = [];
  line.forEach(([x, y], i) => {
    const [before, after] = [item(line, Math.max(0, i - 1)), item(line, Math.min(last, i + 1))];
    const length = distance(before, after) || 1;
    const place = (i / last) * (widths.length - 1);
    const index = Math.min(Math.floor(place), widths.length - 2);
    const half =
      mix(item(widths, Math.max(0, index)), item(widths, widths.length - 1 ? index + 1 : 0), place - index) / 2;
    const [nx, ny] = [((before[1] - after[1]) / length) * half, ((after[0] - before[0]) / length) * half];
    left.push([x + nx, y + ny]);
    right.push([x - nx, y - ny]);
  });
  return [...left, ...right.reverse()];
}

/** One pull of a gouge: enters to a point, swells, lifts out short. `bend` bows it sideways, in units. */
export function gouge(from: Point, to: Point, width: number, bend = 0): Shape {
  return ribbon(arc(from, to, bend, 7), [0.05 * width, 0.55 * width, 0.9 * width, width, 0.75 * width, 0.1 * width]);
}

/** An open line from one point to another, bowed sideways by `bend` units. */
export function arc(from: Point, to: Point, bend: number, count = 9): Shape {
  const length = distance(from, to) || 1;
  const [nx, ny] = [(from[1] - to[1]) / length, (to[0] - from[0]) / length];
  return spread(0, 1, count).map((t): Point => {
    const bow = 4 * t * (1 - t) * bend;
    return [mix(from[0], to[0], t) + nx * bow, mix(from[1], to[1], t) + ny * bow];
  });
}

export function disc(x: number, y: number, rx: number, ry = rx): Shape {
  const count = clamp(Math.round((rx + ry) / 5), 10, 64);
  return spread(0, 360, count + 1)
    .slice(1)
    .map((angle): Point => {
      const [ux, uy] = polar(0, 0, 1, angle);
      return [x + ux * rx, y + uy * ry];
    });
}

export function box(x: number, y: number, width: number, height: number): Shape {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** A pointed leaf, widest a little below its middle. */
export function leaf(base: Point, tip: Point, width: number, bend = 0): Shape {
  return ribbon(
    arc(base, tip, bend, 13),
    [2, 0.62, 0.95, 1, 0.86, 0.6, 0.28, 0].map((w, i) => (i ? w * width : w)),
  );
}

/** Gouge cuts standing around a centre like rays, from radius `inner` to `outer`. */
export function rays(
  x: number,
  y: number,
  inner: number,
  outer: number,
  count: number,
  width: number,
  start = 0,
): Shape[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = start + (360 * i) / count;
    return gouge(polar(x, y, outer, angle), polar(x, y, i % 2 ? inner : inner + (outer - inner) * 0.25, angle), width);
  });
}

/** The edge a knife leaves: every side cut into short facets that miss the line by up to `amount` units. */
export function rough(shape: Shape, random: Random, amount = 1.3): Shape {
  return shape.flatMap((from, i) => {
    const to = item(shape, (i + 1) % shape.length);
    const length = distance(from, to);
    const facets = Math.max(1, Math.round(length / random.between(14, 34)));
    const miss = Math.min(amount, 0.22 * length + 0.25);
    return Array.from({ length: facets }, (_, step): Point => {
      const t = step ? (step + random.between(-0.3, 0.3)) / facets : 0;
      return [
        mix(from[0], to[0], t) + random.between(-miss, miss),
        mix(from[1], to[1], t) + random.between(-miss, miss),
      ];
    });
  });
}

/** The entry at `index`, which must exist. */
export function item<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`No entry ${index} in a list of ${list.length}`);
  return found;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

export function mix(from: number, to: number, t: number): number {
  return from + (to - from) * t;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3);
}
