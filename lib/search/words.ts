/** A word of a text as it is compared, and where it stands there, in UTF-16 units. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

// Scripts that are written without spaces: words of theirs are pairs of characters.
const UNSPACED =
  "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\p{sc=Tibetan}";
const RUNS = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, "gu");
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");

/** The words of a text in any script, in their order; those of scripts without spaces overlap. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(RUNS)].flatMap(({ 0: run, index }) =>
    IS_UNSPACED.test(run) ? pairsOf(run, index) : [{ folded: fold(run), start: index, end: index + run.length }],
  );
}

/** Every two neighbours, and the last one alone, so that each character begins a word. */
function pairsOf(run: string, offset: number): Word[] {
  const characters = [...run];
  let start = offset;
  return characters.map((character, index) => {
    const pair = character + (characters[index + 1] ?? "");
    const word = { folded: fold(pair), start, end: start + pair.length };
    start += character.length;
    return word;
  });
}

// Letters that `normalize` does not take apart.
const APART: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ς: "σ",
};

/** A text without case, accents, ligatures and widths, so that "Crème BRÛLÉE" and "creme brulee" are the same. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[ßæœøđðłþıς]/g, (letter) => APART[letter] ?? letter)
    .normalize("NFC");
}
