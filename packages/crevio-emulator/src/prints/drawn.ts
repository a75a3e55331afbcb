import { type Ratio, renderPrint } from "./print.ts";

// Shared by every emulator of the process: a print depends on nothing but its name and ratio.
const pictures = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** A print as WebP, drawn once. */
export function drawn(name: string, ratio: Ratio): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${name}.${ratio}`;
  const known = pictures.get(key);
  if (known) return known;
  const picture = renderPrint(name, ratio).then((bytes) => new Uint8Array(bytes));
  pictures.set(key, picture);
  picture.catch(() => pictures.delete(key));
  return picture;
}
