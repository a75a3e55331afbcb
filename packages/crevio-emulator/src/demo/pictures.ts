import type { Ratio } from "../prints/print.ts";

/** Where the emulator serves a block print of this name. */
export function printUrl(name: string, ratio: Ratio): string {
  return `{{origin}}/media/${name}.${ratio}.webp`;
}

/** A block print in a gallery. */
export function print(name: string, ratio: Ratio = "4x5") {
  return { type: "image/webp", url: printUrl(name, ratio) };
}

/** An mp4 below `media/` in a gallery. */
export function film(name: string) {
  return { type: "video/mp4", url: `{{origin}}/media/${name}.mp4` };
}

/** A film in a gallery that lies elsewhere, by its watch address. */
export function video(host: "youtube" | "vimeo" | "wistia", url: string) {
  return { type: `external/${host}`, url };
}
