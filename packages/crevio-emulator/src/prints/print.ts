import { grain } from "./grain.ts";
import { findMotif } from "./motifs/table.ts";
import { pull } from "./paper.ts";
import { sharp } from "./sharp.ts";

/** Covers are 4:5, posts 16:9, avatars and vignettes square. */
export type Ratio = "4x5" | "16x9" | "1x1";

const aspects: Record<Ratio, number> = { "4x5": 4 / 5, "16x9": 16 / 9, "1x1": 1 };

/** The print called `name` as an SVG document 1600 px wide. The same name is always the same print; any name has one. */
export function printSvg(name: string, ratio: Ratio): string {
  const { seed, motif, view } = findMotif(name);
  return pull(seed, motif, aspects[ratio], 1600, view);
}

/** The print called `name` as WebP, `width` pixels wide, with the ink's salt and the paper's grain. */
export async function renderPrint(name: string, ratio: Ratio, width = 1600): Promise<Buffer> {
  const height = Math.round(width / aspects[ratio]);
  const flat = await sharp(Buffer.from(printSvg(name, ratio)), { density: (72 * width) / 1600 })
    .resize(width, height, { fit: "fill" })
    .flatten()
    .raw()
    .toBuffer();
  return (
    sharp(flat, { raw: { width, height, channels: 3 } })
      .composite(grain(height))
      .removeAlpha()
      // Half the time of the default, for a few bytes more.
      .webp({ quality: 82, effort: 2 })
      .toBuffer()
  );
}
