import { formatDay } from "@/lib/dates";
import { messages, site } from "@/lib/site";

const words = messages.preview;

/** Says above a page that it is not published as it stands there, and until when its link shows it. */
export function PreviewBanner({ ends }: { ends: Date }) {
  return (
    <aside aria-label={words.title} className="bg-notice-sheet px-(--margin) py-2 text-center text-small">
      <strong>{words.title}.</strong> {words.text(formatDay(ends, site.locale))}
    </aside>
  );
}
