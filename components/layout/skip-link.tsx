import { messages } from "@/lib/site";

/** The first thing a keyboard reaches: past the header, to what the page is about. */
export function SkipLink() {
  return (
    <a href="#content" className="absolute start-4 -top-20 z-10 rounded-base bg-ink px-4 py-3 text-paper focus:top-4">
      {messages.layout.skip}
    </a>
  );
}
