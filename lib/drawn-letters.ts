import { inflateSync } from "node:zlib";

/** What fonts can draw, by code point; one set for each, since what a reader takes for one letter is drawn with one font. */
export type Letters = Set<number>[];

/**
 * A text as the fonts can draw it: letters that they lack without their accents, else left out, as emoji are. What is drawn with a
 * letter that no font has would be asked of Google while it is drawn. Empty where they have none of it.
 */
export function drawable(text: string, fonts: Letters): string {
  const graphemes = segmenter.segment(plain(text));
  const drawn = Array.from(graphemes, ({ segment }) => {
    const forms = [segment, segment.normalize("NFD").replace(/\p{M}/gu, "")];
    return forms.find((form) => fonts.some((font) => hasAll(font, form))) ?? "";
  });
  return drawn.join("").replace(/ {2,}/g, " ").trim();
}

/** The same for what would say something else without a part of it, such as a price: `null` where one is missing. */
export function drawableWhole(text: string, fonts: Letters): string | null {
  const drawn = drawable(text, fonts);
  return drawn === plain(text) ? drawn : null;
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function hasAll(font: Set<number>, letters: string): boolean {
  return Array.from(letters).every((letter) => font.has(letter.codePointAt(0) ?? 0));
}

/**
 * The code points of up to four digits that a font has glyphs for.
 *
 * @param font in the WOFF format.
 * @see https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function lettersOf(font: Buffer): Set<number> {
  const map = tableOf(font, "cmap");
  const letters = new Set<number>();
  for (let record = 4; record < 4 + 8 * map.readUInt16BE(2); record += 8) {
    const subtable = map.subarray(map.readUInt32BE(record + 4));
    if (subtable.readUInt16BE(0) === 4) addSegments(subtable, letters);
  }
  return letters;
}

/** @see https://www.w3.org/TR/WOFF/#TableDirectory */
function tableOf(font: Buffer, name: string): Buffer {
  for (let entry = 44; entry < 44 + 20 * font.readUInt16BE(12); entry += 20) {
    if (font.toString("latin1", entry, entry + 4) !== name) continue;
    const offset = font.readUInt32BE(entry + 4);
    const length = font.readUInt32BE(entry + 8);
    const table = font.subarray(offset, offset + length);
    return length < font.readUInt32BE(entry + 12) ? inflateSync(table) : table;
  }
  throw new Error(`A font without a table named ${name}`);
}

/** Format 4: ranges of code points, whose glyphs are so far from them, or listed. Glyph 0 stands for none. */
function addSegments(subtable: Buffer, letters: Set<number>): void {
  const size = subtable.readUInt16BE(6);
  for (let segment = 14; segment < 14 + size; segment += 2) {
    const end = subtable.readUInt16BE(segment);
    const start = subtable.readUInt16BE(segment + size + 2);
    const distance = subtable.readUInt16BE(segment + 2 * size + 2);
    const listAt = segment + 3 * size + 2;
    const list = subtable.readUInt16BE(listAt);
    for (let letter = start; letter <= end && letter < 0xffff; letter += 1) {
      const listed = list && subtable.readUInt16BE(listAt + list + 2 * (letter - start));
      if (list ? listed : (letter + distance) & 0xffff) letters.add(letter);
    }
  }
}
