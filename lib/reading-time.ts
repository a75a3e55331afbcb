/** What people read of a text of which they mean to remember something. */
const WORDS_A_MINUTE = 220;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const LETTERS_A_WORD = 2.5;

/** How long a text of HTML takes to read, in whole minutes, one at least. Scripts without spaces between words count by the letter. */
export function readingMinutes(html: string): number {
  const text = html.replace(/<[^<>]*>/g, " ");
  const letters = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, " ").match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return Math.max(1, Math.round((words + letters / LETTERS_A_WORD) / WORDS_A_MINUTE));
}
