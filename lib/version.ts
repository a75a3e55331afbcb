interface Dated {
  id: string;
  updatedAt: Date | null;
}

/** Which item an element of a page shows, and as of when: how the shop sees that a page was made anew. For `data-version`. */
export function versionOf({ id, updatedAt }: Dated): string {
  return `${id}@${updatedAt?.getTime() ?? 0}`;
}

/** Whether a page shows an item as it was before `updatedAt`; with `null`, whether it shows it at all. */
export function showsOlder(html: string, id: string, updatedAt: Date | null): boolean {
  const opening = `data-version="${escaped(id)}@`;
  return html
    .split(opening)
    .slice(1)
    .some((rest) => !updatedAt || Number.parseInt(rest, 10) < updatedAt.getTime());
}

/** As React writes an attribute. */
function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#x27;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
