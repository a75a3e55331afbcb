/** The number of a later page as an address names it, from 2: the first page has an address of its own. `null` for anything else. */
export function laterPage(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) && text !== "1" ? Number(text) : null;
}
