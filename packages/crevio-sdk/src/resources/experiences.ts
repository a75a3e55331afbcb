import * as z from "zod";
import { type BySlug, collection } from "../lib/resource.ts";
import { alike, guessed, guessedDated, openEnum, relationId, several } from "../models/fields.ts";

// guess: all but `id` and `object`; no field is published.
export const experience = z.object({
  ...guessedDated,
  ...alike(guessed(z.string()), "name", "slug", "description", "coverImageUrl"),
  type: guessed(openEnum("course", "digital_download", "discord", "telegram", "forum", "link", "embed")),
  accessType: guessed(openEnum("secret", "open")),
  /** May be what people pay for: it must not reach a browser. */
  content: guessed(z.unknown()),
  products: guessed(several(relationId)),
});

export type Experience = z.infer<typeof experience>;

/** @see GET /experiences */
export const experiences = collection("/experiences", experience, (verb) => verb.read<BySlug>());
