import { fold, wordsOf } from "./words";

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** What a search found a text by. */
export interface Match {
  /** Folded words of the texts that were found. */
  words: string[];
  /** Folded words that were typed. */
  typed: string[];
}

/**
 * A text in pieces, the words it was found by marked: as much of a word as was typed, the whole of it where it was typed
 * in another way. The pieces together are the text.
 */
export function marked(text: string, match: Match): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const range of rangesIn(text, match)) {
    const start = Math.max(range.start, end);
    if (range.end <= start) continue;
    if (start > end) pieces.push({ text: text.slice(end, start), isMarked: false });
    const last = pieces.at(-1);
    if (last?.isMarked && start === end) last.text += text.slice(start, range.end);
    else pieces.push({ text: text.slice(start, range.end), isMarked: true });
    end = range.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMarked: false });
  return pieces;
}

/** The part of a long text around the first word it was found by, about `length` characters; its beginning if there is none. */
export function excerpt(text: string, match: Match, length: number): string {
  const [first] = rangesIn(text, match);
  const start = first && first.end > length ? text.lastIndexOf(" ", first.start - length / 3) + 1 : 0;
  const cut = text.slice(start, start + length);
  const isWhole = start + length >= text.length;
  return `${start > 0 ? "… " : ""}${isWhole ? cut : `${cut.replace(/\s+\S*$/u, "")} …`}`;
}

/** Whether a text has one of the words. */
export function isFoundIn(text: string, match: Match): boolean {
  return rangesIn(text, match).length > 0;
}

function rangesIn(text: string, { words, typed }: Match): { start: number; end: number }[] {
  const found = new Set(words);
  return wordsOf(text)
    .filter(({ folded }) => found.has(folded))
    .map(({ folded, start, end }) => {
      const begun = longest(typed.filter((term) => folded.startsWith(term)));
      return { start, end: begun ? start + lengthOf(text.slice(start, end), begun) : end };
    });
}

function longest(terms: string[]): string | undefined {
  return terms.sort((a, b) => b.length - a.length)[0];
}

/** How much of a word, as it is written, the folded beginning of it takes. */
function lengthOf(word: string, beginning: string): number {
  let length = 0;
  for (const character of word) {
    if (fold(word.slice(0, length)).length >= beginning.length && !/^\p{M}/u.test(character)) break;
    length += character.length;
  }
  return length;
}
