import * as z from "zod";
import { type ById, collection, type ListParams } from "../lib/resource.ts";
import { type Fields, guessed, guessedTimestamps, identity, relationId } from "../models/fields.ts";

// guess: all but `id` and `object`; the fields are taken from an older page.
export const review = z.object({
  ...identity,
  /** 1 to 5. */
  rating: guessed(z.number()),
  content: guessed(z.string()),
  customerName: guessed(z.string()),
  customerImageUrl: guessed(z.string()),
  product: guessed(relationId),
  position: guessed(z.int()),
  ...guessedTimestamps,
});

export type Review = z.infer<typeof review>;

// guess: which fields can be written.
export type ReviewFields = Fields<Review, "rating" | "content" | "customerName" | "customerImageUrl" | "position">;

/** @see /reviews */
export const reviews = collection("/reviews", review, (verb) => ({
  // guess: the filter.
  list: verb.list<ListParams & { product?: string }>(),
  get: verb.get<ById>(),
  create: verb.create<ReviewFields & { product: string; rating: number }>(),
  update: verb.update<ById & ReviewFields>(),
  delete: verb.delete<ById>(),
  // guess: the body.
  position: verb.action<ById & { position: number }>("position"),
}));
