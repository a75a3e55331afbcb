import type { z } from "zod";
import type { Collection } from "../core/collection.ts";
import type { Row, Wire } from "../core/resource.ts";

/**
 * Changes any key of a resource. What its declaration allows becomes a fact of the row; anything else (a derived number, an unknown
 * key, a value that the API would refuse) is answered as given from now on.
 */
export function edit<F extends z.ZodObject>(
  collection: Collection<F>,
  row: Row<F>,
  keys: Wire,
  isSilent: boolean,
): void {
  const { updated_at: at, ...others } = keys;
  const { facts, overrides } = sorted(collection, others);
  collection.override(row, overrides);
  collection.change(row, facts, { isSilent, at: textOf(at) });
}

/** Makes a resource of any keys, as `edit` does. */
export function make<F extends z.ZodObject>(collection: Collection<F>, keys: Wire, isSilent: boolean): Row<F> {
  const { id, created_at: at, ...others } = keys;
  const { facts, overrides } = sorted(collection, others);
  const row = collection.add(facts, { id: textOf(id), at: textOf(at), isSilent });
  collection.override(row, overrides);
  return row;
}

function sorted<F extends z.ZodObject>({ resource }: Collection<F>, keys: Wire): { facts: Wire; overrides: Wire } {
  const facts: Wire = {};
  const overrides: Wire = {};
  for (const [key, value] of Object.entries(keys)) {
    if (resource.fields.shape[key]?.safeParse(value).success) facts[key] = value;
    else overrides[key] = value;
  }
  return { facts, overrides };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
