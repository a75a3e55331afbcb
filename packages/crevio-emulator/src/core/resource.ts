import type { z } from "zod";
import type { Shop } from "../shop.ts";
import type { FieldErrors } from "./problem.ts";

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
  /** The path below `/v1`, in snake_case. */
  path: string;
  /** The value of `object`, also the stem of its events: `product` → `product.updated`. */
  object: string;
  /** What ids begin with, without the underscore. */
  prefix: string;
  /**
   * Every stored fact with its check; a default for each one that may be left out, so that no key is ever absent. A `slug` is looked up
   * like an id, is unique, and is made of `name` or `title` when nobody gives one.
   */
  fields: F;
  /** What the API offers. The control side may do everything. */
  verbs: readonly Verb[];
  /** The order of lists. `newest` goes by `created_at`, `position` by `position`, `inserted` by arrival. */
  order: "newest" | "position" | "inserted";
  /** There is only one, and it answers at the path itself. */
  single?: boolean;
  /** The field naming the row this one belongs to: lists filtered by it, and positions, are per value. Fixed once created. */
  group?: string;
  /** Query parameters of the list that compare with the field of the same name. */
  filters?: readonly string[];
  /** Stored but never answered. */
  private?: readonly string[];
  /** Relations that `expand` turns from ids into objects. */
  expand?: Record<string, (row: Row<F>, shop: Shop) => unknown>;
  /** Keys that are derived when answering. */
  present?(row: Row<F>, shop: Shop): Wire;
  /** Facts of a new row, from the body of a `POST`, where they are not simply its keys. */
  create?(body: Wire, shop: Shop): Wire;
  /** Facts that a `PATCH` changes, where they are not simply its keys. */
  update?(body: Wire, row: Row<F>, shop: Shop): Wire;
  /** What `fields` cannot see, such as whether a relation exists. */
  check?(facts: z.output<F>, shop: Shop): FieldErrors;
  /** `POST /{path}/{id}/{action}`. */
  actions?: Record<string, (row: Row<F>, body: Wire, shop: Shop) => void>;
  /** What follows a change, instead of the event `{object}.{change}`. */
  announce?(change: Change, row: Row<F>, shop: Shop): void;
}
