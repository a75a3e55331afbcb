import * as z from "zod";
import { type BySlug, collection, type ListParams } from "../lib/resource.ts";
import { type Fields, guessed, guessedTimestamps, identity } from "../models/fields.ts";

// guess: all but `id` and `object`; the fields are taken from an older page.
export const legalPage = z.object({
  ...identity,
  title: guessed(z.string()),
  slug: guessed(z.string()),
  /** HTML from the merchant's editor: sanitise it. */
  body: guessed(z.string()),
  ...guessedTimestamps,
});

export type LegalPage = z.infer<typeof legalPage>;

/** @see /legal_pages */
export const legalPages = collection("/legal_pages", legalPage, (verb) => ({
  list: verb.list<ListParams>(),
  get: verb.get<BySlug>(),
  // guess: which fields can be written.
  update: verb.update<BySlug & Fields<LegalPage, "title" | "body">>(),
}));
