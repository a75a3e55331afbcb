import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { site } from "./site";
import { THEME_COLORS } from "./theme";

/** Tokens of `app/globals.css` for what is drawn on the server, where CSS does not reach: the light ones of each look. */
export const DRAWN_LOOKS = {
  paper: {
    ink: "#251c16",
    soft: "#5d534c",
    display: "fraunces-latin-500-normal.woff",
    text: "hanken-grotesk-latin-500-normal.woff",
  },
  studio: {
    ink: "#141821",
    soft: "#4f5660",
    display: "bricolage-grotesque-latin-500-normal.woff",
    text: "bricolage-grotesque-latin-500-normal.woff",
  },
};

const look = DRAWN_LOOKS[site.look];

/** The colours of the shop's look. */
export const drawnColors = { paper: THEME_COLORS[site.look].light, ink: look.ink, soft: look.soft };

/** One weight of a typeface of the shop's look, in a format that can be drawn with. */
export function drawnFont(name: "display" | "text"): Promise<Buffer> {
  return readFile(join(process.cwd(), "app/fonts/share", look[name]));
}
