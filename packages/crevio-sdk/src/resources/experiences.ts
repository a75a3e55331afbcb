import * as z from "zod";
import { type BySlug, collection, type ListParams } from "../lib/resource.ts";
import { guessedTimestamps, identity, maybe, openEnum, relationId } from "../models/fields.ts";

// guess: all but `id` and `object`; no field is published.
export const experience = z.object({
  ...identity,
  name: maybe(z.string()),
  slug: maybe(z.string()),
  type: maybe(openEnum<"course" | "digital_download" | "discord" | "telegram" | "forum" | "link" | "embed">()),
  accessType: maybe(openEnum<"secret" | "open">()),
  description: maybe(z.string()),
  coverImageUrl: maybe(z.string()),
  /** May be what people pay for: it must not reach a browser. */
  content: maybe(z.unknown()),
  products: maybe(z.array(relationId)),
  ...guessedTimestamps,
});

export type Experience = z.infer<typeof experience>;

/** @see /experiences */
export const experiences = collection("/experiences", experience, (verb) => ({
  list: verb.list<ListParams>(),
  get: verb.get<BySlug>(),
}));
