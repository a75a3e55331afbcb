import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Letters, lettersOf } from "./drawn-letters";
import { site } from "./site";
import { THEME_COLORS } from "./theme";

/** Tokens of `app/globals.css` for what is drawn on the server, where CSS does not reach: the light ones of each look. */
export const DRAWN_LOOKS = {
  paper: {
    ink: "#251c16",
    soft: "#5d534c",
    display: "fraunces",
    text: "hanken-grotesk",
  },
  studio: {
    ink: "#141821",
    soft: "#4f5660",
    display: "bricolage-grotesque",
    text: "bricolage-grotesque",
  },
};

const look = DRAWN_LOOKS[site.look];

/** The colours of the shop's look. */
export const drawnColors = { paper: THEME_COLORS[site.look].light, ink: look.ink, soft: look.soft };

export interface DrawnFont {
  /** For `fontFamily`. */
  family: string;
  /** What there are letters for; nothing else may be drawn, see `drawable`. */
  letters: Letters;
  /** For the `fonts` of an image. */
  files: { name: string; data: Buffer; weight: 500 }[];
}

/** One weight of a typeface of the shop's look, in a format that can be drawn with. */
export async function drawnFont(name: "display" | "text"): Promise<DrawnFont> {
  const files = await Promise.all(
    ["latin", "latin-ext"].map(async (part): Promise<DrawnFont["files"][number]> => {
      const path = join(process.cwd(), "app/fonts/share", `${look[name]}-${part}-500-normal.woff`);
      return { name: `${name}-${part}`, data: await readFile(path), weight: 500 };
    }),
  );
  return {
    family: files.map((file) => file.name).join(", "),
    letters: files.map(({ data }) => lettersOf(data)),
    files,
  };
}
