import type { z } from "zod";
import type { Shop } from "../shop.ts";

export type Verb = "list" | "get" | "create" | "update" | "delete";
export type Change = "created" | "updated" | "deleted";
export type Wire = Record<string, unknown>;

/** What every row has, whatever it is. */
export interface Base {
  id: string;
  object: string;
  created_at: string;
  updated_at: string;
}

/** One stored resource: the facts its `fields` describe, and what a server adds. */
export type Row<F extends z.ZodObject> = Base & z.output<F>;

/**
 * A resource of the API, declared: the core makes storage, endpoints, paging and events of it.
 */
export interface Resource<F extends z.ZodObject> {
  /** The path below `/v1`, in snake_case. Its singular is the value of `object` and the stem of events: `product.updated`. */
  path: string;
  /** What ids begin with, without the underscore. */
  prefix: string;
  /**
   * Every stored fact with its check; a default for each one that may be left out, so that no key is ever absent. A `slug` is looked up
   * like an id, is unique, and is made of `name` or `title` when nobody gives one.
   */
  fields: F;
  /** What the API offers. The control side may do everything. */
  verbs: readonly Verb[];
  /** The order of lists. `newest` goes by `created_at`, `position` by `position`; by arrival when left out. */
  order?: "newest" | "position";
  /** There is only one, and it answers at the path itself. */
  single?: boolean;
  /** It is answered, and may be sent, as `{ [object]: … }`. */
  wrapped?: boolean;
  /** The field naming the row this one belongs to: lists filtered by it, and positions, are per value. Fixed once created. */
  group?: string;
  /** Query parameters of the list that compare with the key of the same name. */
  filters?: readonly string[];
  /** Fields in which the list's `query` looks. */
  search?: readonly string[];
  /** The field of which no two rows share a value, whatever its case; `slug` when left out. */
  unique?: string;
  /** Facts that the server alone sets: a body that names them is not listened to. */
  readOnly?: readonly string[];
  /** Stored but never answered. */
  private?: readonly string[];
  /** Keys that hold ids (one or several) → the path of what they name: what is written must exist, and `expand` gives it whole. */
  relations?: Record<string, string>;
  /** Further keys, which only `expand` brings. */
  expand?: Record<string, (row: Row<F>, shop: Shop) => unknown>;
  /** Keys that are derived when answering. */
  present?(row: Row<F>, shop: Shop): Wire;
  /** Keys that the answer to a creation alone carries. */
  reveal?(row: Row<F>, shop: Shop): Wire;
  /** Facts of a new row, from the body of a `POST`, where they are not simply its keys. */
  create?(body: Wire, shop: Shop): Wire;
  /** Facts that a `PATCH` changes, where they are not simply its keys. */
  update?(body: Wire, row: Row<F>, shop: Shop): Wire;
  /** Facts that can't be blank as long as the others are so. */
  needs?: Record<string, (facts: z.output<F>) => boolean>;
  /** `POST /{path}/{id}/{action}`, given body and query; answered with the row, or with what it returns. */
  actions?: Record<string, (row: Row<F>, body: Wire, shop: Shop) => unknown>;
  /** The event that tells of a change, `null` for none; `{object}.{change}` when left out. */
  event?(change: Change, row: Row<F>): string | null;
  /** What a change brings with it, before it is told. */
  follow?(change: Change, row: Row<F>, shop: Shop): void;
  /** When a row changes by itself next, ISO 8601. */
  due?(row: Row<F>): string | null;
  /** How it does. Afterwards `due` must name another time. */
  lapse?(row: Row<F>, shop: Shop): void;
}

/** The `event` of what nobody is told about. */
export const untold = () => null;
