import * as z from "zod";
import { type BySlug, collection, type ListParams } from "../lib/resource.ts";
import { guessed, guessedTimestamps, identity, openEnum, relationId, several } from "../models/fields.ts";

// guess: all but `id` and `object`; no field is published.
export const experience = z.object({
  ...identity,
  name: guessed(z.string()),
  slug: guessed(z.string()),
  type: guessed(openEnum("course", "digital_download", "discord", "telegram", "forum", "link", "embed")),
  accessType: guessed(openEnum("secret", "open")),
  description: guessed(z.string()),
  coverImageUrl: guessed(z.string()),
  /** May be what people pay for: it must not reach a browser. */
  content: guessed(z.unknown()),
  products: guessed(several(relationId)),
  ...guessedTimestamps,
});

export type Experience = z.infer<typeof experience>;

/** @see /experiences */
export const experiences = collection("/experiences", experience, (verb) => ({
  list: verb.list<ListParams>(),
  get: verb.get<BySlug>(),
}));
