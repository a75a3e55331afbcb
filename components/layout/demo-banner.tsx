import { messages } from "@/lib/site";

/** Says that a shop is the emulator's, wherever somebody might take it for a real one. */
export function DemoBanner() {
  return <p className="bg-notice-sheet px-(--margin) py-2 text-center text-small">{messages.layout.demo}</p>;
}
