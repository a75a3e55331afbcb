import { randomBytes } from "node:crypto";

/** An id nobody had before. */
export function randomId(prefix: string): string {
  return `${prefix}_${randomBytes(9).toString("hex").slice(0, 14)}`;
}

/** The id of something that comes from the seed: the same after every reset and on every machine. */
export function seedId(prefix: string, ...names: (string | number)[]): string {
  const text = [prefix, ...names].join("/");
  return `${prefix}_${mixed(text, 0x9e3779b1)}${mixed(text, 0x85ebca6b)}`;
}

/** Seven letters and digits out of a text. Not SHA: tens of thousands of these are made at a start. */
function mixed(text: string, seed: number): string {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x5bd1e995);
    state ^= state >>> 15;
  }
  return (state >>> 0).toString(36).padStart(7, "0");
}
