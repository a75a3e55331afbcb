/** Says that a shop is the emulator's, wherever somebody might take it for a real one. */
export function DemoBanner() {
  return (
    <p className="bg-notice-sheet px-5 py-2 text-center text-small">
      This is a demo shop. Nothing in it can be bought and no money moves.
    </p>
  );
}
