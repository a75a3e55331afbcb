import { type Match, marked } from "@/lib/search/marks";

/** A text with the words it was found by marked. */
export function Marked({ text, match }: { text: string; match: Match }) {
  return marked(text, match).map((piece, index) =>
    piece.isMarked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have nothing else, and no state
      <mark key={index} className="rounded-small bg-notice-sheet text-inherit">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
