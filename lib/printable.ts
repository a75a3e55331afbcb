/** Halves of characters, and controls other than breaks and tabs. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

/**
 * Takes out of all texts of an answer, in place, what no page can carry: a browser would read something else than the page was
 * made with, and React would make it anew.
 */
export function makePrintable(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "string") Reflect.set(value, key, inner.replace(UNPRINTABLE, ""));
    else makePrintable(inner);
  }
}
