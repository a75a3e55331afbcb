import type { z } from "zod";
import type { Shop } from "../shop.ts";
import { read } from "./fields.ts";
import { Ordered } from "./ordered.ts";
import { invalid, missing, Problem } from "./problem.ts";
import { blankErrors, expanded, resolveRelations } from "./relations.ts";
import type { Base, Change, Resource, Row, Wire } from "./resource.ts";
import { freeSlug } from "./slugs.ts";

interface PageQuery {
  limit: number;
  startingAfter?: string;
  /** Key → the value it must have. */
  filters: Record<string, string>;
  /** What must be in one of the searched fields. */
  query?: string;
}

interface Options {
  /** ISO 8601; now, when left out. */
  at?: string;
  /** Nobody is told. */
  isSilent?: boolean;
}

/** The rows of one resource in memory, under the rules of its declaration. */
export class Collection<F extends z.ZodObject> {
  readonly resource: Resource<F>;
  readonly object: string;
  readonly #shop: Shop;
  readonly #byId = new Map<string, Row<F>>();
  readonly #nameField: string;
  readonly #idOfName = new Map<string, string>();
  readonly #all: Ordered<Row<F>>;
  readonly #groups = new Map<string, Ordered<Row<F>>>();
  readonly #overrides = new Map<string, Wire>();

  constructor(shop: Shop, resource: Resource<F>) {
    this.#shop = shop;
    this.resource = resource;
    this.#nameField = resource.unique ?? "slug";
    this.object = resource.path.replace(/s$/, "");
    this.#all = new Ordered<Row<F>>(this.#comparison);
  }

  find(idOrSlug: string): Row<F> | undefined {
    return this.#byId.get(idOrSlug) ?? (this.resource.unique ? undefined : this.named(idOrSlug));
  }

  /** The row with this slug or, where another field is `unique`, with this value of it. */
  named(value: unknown): Row<F> | undefined {
    return this.#byId.get(this.#idOfName.get(this.#foldName(value) ?? "") ?? "");
  }

  /** @throws Problem 404 */
  get(idOrSlug: string): Row<F> {
    const row = this.find(idOrSlug);
    if (!row) throw missing(this.object, idOrSlug);
    return row;
  }

  /** All rows in order, or those of one group. */
  rows(group?: string): readonly Row<F>[] {
    return (group === undefined ? this.#all : this.#groups.get(group))?.rows ?? [];
  }

  /** @throws Problem 400 when the cursor names no row */
  page({ limit, startingAfter, filters, query }: PageQuery): { rows: Row<F>[]; hasMore: boolean } {
    const group = this.resource.group && filters[this.resource.group];
    const ordered = group === undefined ? this.#all : (this.#groups.get(group) ?? new Ordered<Row<F>>(undefined));
    const wanted = Object.entries(filters);
    const rows: Row<F>[] = [];
    for (let place = this.#firstPlace(ordered, startingAfter); place < ordered.rows.length; place += 1) {
      const row = ordered.rows[place];
      if (!row || !wanted.every(([key, value]) => this.#valueOf(row, key) === value) || !this.#mentions(row, query))
        continue;
      if (rows.length === limit) return { rows, hasMore: true };
      rows.push(row);
    }
    return { rows, hasMore: false };
  }

  /** @throws Problem 422 */
  add(
    facts: Wire,
    { id = this.#shop.newId(this.resource.prefix), at, isSilent }: Options & { id?: string } = {},
  ): Row<F> {
    const { fields } = this.resource;
    const checked = this.#checked(read(fields, this.#withDefaults(facts)), Object.keys(fields.shape));
    const created_at = at ?? this.#shop.clock.now();
    const row: Row<F> = { id, object: this.object, ...checked, created_at, updated_at: created_at };
    this.#byId.set(id, row);
    for (const list of this.#listsOf(row)) list.add(row);
    this.#remember(row);
    if (!isSilent) this.#announce("created", row);
    this.#schedule(row);
    return row;
  }

  /** @throws Problem 422 */
  change(row: Row<F>, facts: Wire, options: Options = {}): void {
    const { fields, group, order } = this.resource;
    const fixed = group ? { [group]: fieldOf(row, group) } : {};
    const changed = this.#checked(read(fields, { ...row, ...facts, ...fixed }), Object.keys(facts), row);
    this.#forget(row);
    Object.assign(row, changed);
    this.#remember(row);
    if (order === "position") for (const list of this.#listsOf(row)) list.disturb();
    this.#release(row, Object.keys(facts));
    this.touch(row, options);
    this.#schedule(row);
  }

  /** Marks a change that happened elsewhere but shows in this row. */
  touch(row: Row<F>, { isSilent, at }: Options = {}): void {
    row.updated_at = at ?? this.#shop.clock.after(row.updated_at);
    if (!isSilent) this.#announce("updated", row);
  }

  remove(row: Row<F>, { isSilent }: Options = {}): void {
    this.#byId.delete(row.id);
    this.#forget(row);
    this.#overrides.delete(row.id);
    for (const list of this.#listsOf(row)) list.remove(row);
    if (!isSilent) this.#announce("deleted", row);
  }

  clear(): void {
    for (const row of [...this.#all.rows]) this.remove(row, { isSilent: true });
  }

  /** Answers these keys as given, whatever the row says, until a change names them. */
  override(row: Row<F>, keys: Wire): void {
    this.#overrides.set(row.id, { ...this.#overrides.get(row.id), ...keys });
  }

  /** The row as the API answers it. */
  wire(row: Row<F>, expand: readonly string[] = []): Wire {
    const wire: Wire = { ...row, ...this.resource.present?.(row, this.#shop) };
    for (const [name, path] of Object.entries(this.resource.relations ?? {})) {
      if (expand.includes(name)) wire[name] = expanded(path, wire[name], this.#shop);
    }
    for (const [name, relation] of Object.entries(this.resource.expand ?? {})) {
      if (expand.includes(name)) wire[name] = relation(row, this.#shop);
    }
    Object.assign(wire, this.#overrides.get(row.id));
    for (const key of this.resource.private ?? []) delete wire[key];
    return wire;
  }

  #checked(facts: z.output<F>, named: string[], row?: Row<F>): z.output<F> {
    const relations = Object.entries(this.resource.relations ?? {}).filter(([field]) => named.includes(field));
    const errors = { ...resolveRelations(relations, facts, this.#shop), ...blankErrors(this.resource, facts) };
    const namesake = this.named(fieldOf(facts, this.#nameField));
    if (namesake && namesake !== row) errors[this.#nameField] = ["has already been taken"];
    if (Object.keys(errors).length > 0) throw invalid(errors);
    return facts;
  }

  #announce(change: Change, row: Row<F>): void {
    const { event, follow } = this.resource;
    follow?.(change, row, this.#shop);
    const type = event ? event(change, row) : `${this.object}.${change}`;
    if (type) this.#shop.emit(type, this.wire(row));
  }

  #schedule(row: Row<F>): void {
    const { due, lapse } = this.resource;
    const at = due?.(row);
    if (!at) return;
    this.#shop.agenda.add(Date.parse(at), () => {
      const isStill = this.find(row.id) === row && due?.(row) === at;
      if (isStill) lapse?.(row, this.#shop);
    });
  }

  #valueOf(row: Row<F>, key: string): unknown {
    return key in row ? fieldOf(row, key) : this.resource.present?.(row, this.#shop)[key];
  }

  #mentions(row: Row<F>, query = ""): boolean {
    const texts = this.resource.search?.map((field) => String(fieldOf(row, field) ?? "").toLowerCase());
    return texts?.some((text) => text.includes(query.trim().toLowerCase())) ?? true;
  }

  #firstPlace(ordered: Ordered<Row<F>>, startingAfter: string | undefined): number {
    if (startingAfter === undefined) return 0;
    const place = ordered.placeOf(startingAfter);
    if (place !== undefined) return place + 1;
    const more = { code: "resource_missing", param: "starting_after" };
    throw new Problem(400, `No such ${this.object}: '${startingAfter}'`, more);
  }

  /** Where the row stands. */
  #listsOf(row: Row<F>): Ordered<Row<F>>[] {
    const { group } = this.resource;
    return group ? [this.#all, this.#groupOf(String(fieldOf(row, group)))] : [this.#all];
  }

  get #comparison() {
    return this.resource.order && comparisons[this.resource.order];
  }

  #groupOf(value: string): Ordered<Row<F>> {
    const group = this.#groups.get(value) ?? new Ordered<Row<F>>(this.#comparison);
    this.#groups.set(value, group);
    return group;
  }

  #withDefaults(facts: Wire): Wire {
    const { fields, order, group } = this.resource;
    const complete = { ...facts };
    if ("slug" in fields.shape) complete.slug ??= freeSlug(facts.name ?? facts.title, this);
    if (order === "position") complete.position ??= (group ? this.#groupOf(String(facts[group])) : this.#all).size + 1;
    return complete;
  }

  #release(row: Row<F>, keys: string[]): void {
    const overrides = this.#overrides.get(row.id);
    for (const key of keys) delete overrides?.[key];
  }

  #foldName(value: unknown): string | undefined {
    if (typeof value !== "string") return undefined;
    return this.#nameField === "slug" ? value : value.trim().toLowerCase();
  }

  #remember(row: Row<F>): void {
    const name = this.#foldName(fieldOf(row, this.#nameField));
    if (name !== undefined) this.#idOfName.set(name, row.id);
  }

  #forget(row: Row<F>): void {
    const name = this.#foldName(fieldOf(row, this.#nameField)) ?? "";
    if (this.#idOfName.get(name) === row.id) this.#idOfName.delete(name);
  }
}

const comparisons = {
  newest: (a: Base, b: Base) => (a.created_at < b.created_at ? 1 : a.created_at > b.created_at ? -1 : 0),
  position: (a: Base, b: Base) => positionOf(a) - positionOf(b),
} as const;

function fieldOf(row: object, field: string): unknown {
  return Reflect.get(row, field);
}

function positionOf(row: Base): number {
  return Number(fieldOf(row, "position"));
}
