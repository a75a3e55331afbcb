import type { OverlayOptions } from "sharp";
import { paper } from "./ink.ts";
import { createRandom } from "./random.ts";

const tiles = new Map<number, OverlayOptions[]>();

/** Overlays for a print `height` pixels high: paper showing through the ink, then the tooth of the paper itself. */
export function grain(height: number): OverlayOptions[] {
  const size = Math.max(32, Math.round(height / 2));
  const made = tiles.get(size) ?? createTiles(size);
  tiles.set(size, made);
  return made;
}

function createTiles(size: number): OverlayOptions[] {
  const unit = size / 1000;
  const salt = noise("salt", size, 1.1 * unit);
  const pressure = noise("pressure", size, 26 * unit);
  const tooth = noise("tooth", size, 1.6 * unit);
  const ink = Buffer.alloc(size * size * 4);
  const sheet = Buffer.alloc(size * size * 3);
  for (let i = 0; i < size * size; i++) {
    const cloud = pressure[i] ?? 0;
    const bare = Math.max(0, (salt[i] ?? 0) + cloud * 0.42 - 2.15) * 0.9;
    ink.writeUInt32BE(((paper.r << 24) | (paper.g << 16) | (paper.b << 8)) >>> 0, i * 4);
    ink[i * 4 + 3] = 255 * Math.min(0.85, 0.035 + Math.max(0, cloud) * 0.022 + bare);
    sheet.fill(Math.round(251.5 + Math.max(-4, Math.min(3.5, (tooth[i] ?? 0) * 1.5))), i * 3, i * 3 + 3);
  }
  return [
    { input: ink, raw: { width: size, height: size, channels: 4 }, tile: true, gravity: "northwest" },
    {
      input: sheet,
      raw: { width: size, height: size, channels: 3 },
      tile: true,
      gravity: "northwest",
      blend: "multiply",
    },
  ];
}

/** Seamless noise with mean 0 and deviation 1; features are about `radius` pixels across. */
function noise(seed: string, size: number, radius: number): Float32Array {
  const random = createRandom(seed);
  let field = Float32Array.from({ length: size * size }, () => random.between(-1, 1));
  const reach = Math.max(1, Math.round(radius));
  for (let pass = 0; pass < 2; pass++) field = blur(blur(field, size, reach, 1), size, reach, size);
  const deviation = Math.sqrt(field.reduce((sum, value) => sum + value * value, 0) / field.length);
  return field.map((value) => value / deviation);
}

function blur(field: Float32Array, size: number, reach: number, stride: number) {
  const out = new Float32Array(field.length);
  const across = stride === 1 ? size : 1;
  for (let line = 0; line < size; line++) {
    const at = (i: number) => line * across + ((i + size) % size) * stride;
    let sum = 0;
    for (let i = -reach; i <= reach; i++) sum += field[at(i)] ?? 0;
    for (let i = 0; i < size; i++) {
      out[at(i)] = sum;
      sum += (field[at(i + reach + 1)] ?? 0) - (field[at(i - reach)] ?? 0);
    }
  }
  return out;
}
