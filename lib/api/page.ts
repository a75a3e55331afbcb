import "server-only";

/** One page of what a generator gives, and whether there is a next one. `page` counts from 1; a page past the end is empty. */
export async function pageOf<Item>(
  all: AsyncIterable<Item>,
  page: number,
  size: number,
): Promise<{ items: Item[]; hasMore: boolean }> {
  const start = (page - 1) * size;
  const items: Item[] = [];
  let position = 0;
  for await (const item of all) {
    if (items.length === size) return { items, hasMore: true };
    if (position >= start) items.push(item);
    position += 1;
  }
  return { items, hasMore: false };
}
