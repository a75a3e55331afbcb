import * as z from "zod";
import { type BySlug, collection, type Fields } from "../lib/resource.ts";
import { alike, guessed, guessedDated } from "../models/fields.ts";

// guess: all but `id` and `object`; the fields are taken from an older page.
export const legalPage = z.object({
  ...guessedDated,
  ...alike(guessed(z.string()), "title", "slug"),
  /** HTML from the merchant's editor: sanitise it. */
  body: guessed(z.string()),
});

export type LegalPage = z.infer<typeof legalPage>;

/** @see GET /legal_pages */
export const legalPages = collection("/legal_pages", legalPage, (verb) => ({
  ...verb.read<BySlug>(),
  // guess: which fields can be written.
  update: verb.update<BySlug & Fields<LegalPage, "title" | "body">>(),
}));
