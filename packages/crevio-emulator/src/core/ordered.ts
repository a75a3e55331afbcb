import type { Base } from "./resource.ts";

/** Rows in the order of their list, each one's place known: a page costs its own length, however long the list. */
export class Ordered<R extends Base> {
  readonly #compare: ((a: R, b: R) => number) | undefined;
  #rows: R[] = [];
  #isSorted = true;
  #places: Map<string, number> | undefined;

  constructor(compare: ((a: R, b: R) => number) | undefined) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#rows.length;
  }

  get rows(): readonly R[] {
    if (!this.#isSorted && this.#compare) this.#rows.sort(this.#compare);
    this.#isSorted = true;
    return this.#rows;
  }

  placeOf(id: string): number | undefined {
    this.#places ??= new Map(this.rows.map((row, place) => [row.id, place]));
    return this.#places.get(id);
  }

  add(row: R): void {
    this.#rows.push(row);
    this.disturb();
  }

  remove(row: R): void {
    this.#rows = this.#rows.filter((other) => other !== row);
    this.disturb();
  }

  /** Something that the order goes by has changed. */
  disturb(): void {
    this.#isSorted = false;
    this.#places = undefined;
  }
}
