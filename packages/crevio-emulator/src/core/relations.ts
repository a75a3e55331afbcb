import type { z } from "zod";
import type { Shop } from "../shop.ts";
import type { FieldErrors } from "./problem.ts";
import type { Resource } from "./resource.ts";

/** What these ids of one path name, whole; an id that names nothing stays one. */
export function expanded(path: string, ids: unknown, shop: Shop): unknown {
  if (Array.isArray(ids)) return ids.map((id) => expanded(path, id, shop));
  const collection = shop.collections.get(path);
  const row = collection?.find(String(ids));
  return row ? collection?.wire(row) : ids;
}

/** Puts ids where these relations among the facts were given by slug, and tells which of them name nothing. */
export function resolveRelations(relations: [field: string, path: string][], facts: object, shop: Shop): FieldErrors {
  const errors: FieldErrors = {};
  for (const [field, path] of relations) {
    const ids = idsOf(path, Reflect.get(facts, field), shop);
    if (ids === undefined) errors[field] = ["must exist"];
    else Reflect.set(facts, field, ids);
  }
  return errors;
}

/** Which of the facts are missing, given what the others are. */
export function blankErrors<F extends z.ZodObject>({ needs = {} }: Resource<F>, facts: z.output<F>): FieldErrors {
  const blank = Object.keys(needs).filter((field) => Reflect.get(facts, field) === null && needs[field]?.(facts));
  return Object.fromEntries(blank.map((field) => [field, ["can't be blank"]]));
}

/** The ids of what is named, one or several or none; `undefined` when one of the names is nobody's. */
function idsOf(path: string, names: unknown, shop: Shop): string | string[] | null | undefined {
  if (names === null) return null;
  if (!Array.isArray(names)) return shop.collections.get(path)?.find(String(names))?.id;
  const ids = names.flatMap((name) => idsOf(path, name, shop) ?? []);
  return ids.length === names.length ? ids : undefined;
}
