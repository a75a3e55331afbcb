/** One page of a list, which iterates over the items of this page and of all that follow. */
export class Page<Item extends { id: string }> implements AsyncIterable<Item> {
  readonly data: Item[];
  readonly hasMore: boolean;
  readonly #fetchAfter: (cursor: string) => Promise<Page<Item>>;

  constructor(list: { data: Item[]; hasMore: boolean }, fetchAfter: (cursor: string) => Promise<Page<Item>>) {
    this.data = list.data;
    this.hasMore = list.hasMore;
    this.#fetchAfter = fetchAfter;
  }

  /** Pages are fetched as they are reached. Ends early if a page is empty or repeats another. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    const cursors = new Set<string>();
    let page: Page<Item> = this;
    for (;;) {
      const cursor = page.data.at(-1)?.id;
      if (cursor === undefined || cursors.has(cursor)) return;
      cursors.add(cursor);

      yield* page.data;
      if (!page.hasMore) return;
      page = await page.#fetchAfter(cursor);
    }
  }
}

/** `await` it for one page, or iterate over the items of all pages with `for await`. */
export type PagePromise<Item extends { id: string }> = Promise<Page<Item>> & AsyncIterable<Item>;

export function pagePromise<Item extends { id: string }>(page: Promise<Page<Item>>): PagePromise<Item> {
  return Object.assign(page, {
    async *[Symbol.asyncIterator]() {
      yield* await page;
    },
  });
}
