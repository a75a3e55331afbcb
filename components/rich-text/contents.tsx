import { messages } from "@/lib/site";
import type { Heading } from "./rehype-anchors";

/** A text of fewer parts is seen at a glance. */
const FEWEST_PARTS = 4;

/** The parts of a long text, with links to them. Nothing for a short one. */
export function Contents({ headings }: { headings: Heading[] }) {
  const parts = headings.filter(({ level }) => level === 2);
  if (parts.length < FEWEST_PARTS) return null;
  return (
    <nav
      aria-labelledby="text-contents"
      className="mx-auto mb-10 max-w-text border-y border-hairline py-5 tablet:mb-14 print:hidden"
    >
      <p id="text-contents" className="label text-ink-soft">
        {messages.text.contents}
      </p>
      <ol className="mt-3 gap-x-10 tablet:columns-2">
        {parts.map(({ id, title }) => (
          <li key={id} className="break-inside-avoid py-1">
            <a href={`#${id}`} className="touch link decoration-transparent">
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
