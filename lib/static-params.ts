/** What to prerender. Next wants at least one: a slug that no item has stands in for an empty shop. */
export function orReserved(items: { slug: string }[]): { slug: string }[] {
  return items.length > 0 ? items.map(({ slug }) => ({ slug })) : [{ slug: "~" }];
}
