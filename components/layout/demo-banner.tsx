import { messages } from "@/lib/site";

const words = messages.layout;

/** Says that a shop is the emulator's, wherever somebody might take it for a real one. */
export function DemoBanner() {
  return (
    <aside aria-label={words.demo} className="bg-notice-sheet px-(--margin) py-2 text-center text-small">
      {words.demoText}
    </aside>
  );
}
