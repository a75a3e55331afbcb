import { type Ratio, renderPrint } from "./print.ts";

const ratios: readonly Ratio[] = ["4x5", "16x9", "1x1"];

// Shared by every emulator of the process: a print depends on nothing but its name and ratio.
const pictures = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

let last: Promise<unknown> = Promise.resolve();

/**
 * A print as WebP, drawn once; one at a time, so that a page full of them leaves room for who waits for the API.
 *
 * @param key the name of its file, such as `barn-owl.4x5.webp`; `null` for what is none
 */
export function drawn(key: string): Promise<Uint8Array<ArrayBuffer>> | null {
  const known = pictures.get(key);
  if (known) return known;
  const [, name = "", wanted] = /^([a-z0-9-]+)\.(\w+)\.webp$/.exec(key) ?? [];
  const ratio = ratios.find((one) => one === wanted);
  if (!ratio) return null;
  const picture = last.then(() => renderPrint(name, ratio)).then((bytes) => new Uint8Array(bytes));
  last = picture.catch(() => pictures.delete(key));
  pictures.set(key, picture);
  return picture;
}
