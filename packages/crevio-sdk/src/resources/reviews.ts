import * as z from "zod";
import { type ById, collection, type Fields } from "../lib/resource.ts";
import { alike, guessed, guessedDated, relationId } from "../models/fields.ts";

// guess: all but `id` and `object`; the fields are taken from an older page.
export const review = z.object({
  ...guessedDated,
  /** 1 to 5. */
  rating: guessed(z.number()),
  ...alike(guessed(z.string()), "content", "customerName", "customerImageUrl"),
  product: guessed(relationId),
  position: guessed(z.int()),
});

export type Review = z.infer<typeof review>;

// guess: which fields can be written.
export type ReviewFields = Fields<Review, "rating" | "content" | "customerName" | "customerImageUrl" | "position">;

/** @see GET /reviews */
export const reviews = collection("/reviews", review, (verb) => ({
  // guess: the filter.
  ...verb.read<ById, { product?: string }>(),
  create: verb.create<ReviewFields & { product: string; rating: number }>(),
  update: verb.update<ById & ReviewFields>(),
  delete: verb.delete<ById>(),
  // guess: the body.
  position: verb.action<ById & { position: number }>("position"),
}));
