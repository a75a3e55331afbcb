/** A slug made of a name, numbered until nobody has it. */
export function freeSlug(name: unknown, rows: { find(slug: string): unknown }): string {
  const stem = slugOf(typeof name === "string" ? name : "") || "untitled";
  let slug = stem;
  for (let number = 2; rows.find(slug); number += 1) slug = `${stem}-${number}`;
  return slug;
}

function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
