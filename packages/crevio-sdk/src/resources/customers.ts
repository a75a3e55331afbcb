import * as z from "zod";
import { dateTime, guessed, guessedObjects, guessedTimestamps, identity, openEnum } from "../models/fields.ts";

const tag = z.object({ id: z.string(), name: guessed(z.string()) });

// guess: all but `id` and `object`; the fields are taken from an older page.
export const customer = z.object({
  ...identity,
  email: guessed(z.string()),
  name: guessed(z.string()),
  firstName: guessed(z.string()),
  lastName: guessed(z.string()),
  phoneNumber: guessed(z.string()),
  customerType: guessed(openEnum<"lead" | "free" | "paid">()),
  ordersCount: guessed(z.int()),
  /** In the minor unit of a currency that the answer does not name. */
  totalSpend: guessed(z.int()),
  tags: guessedObjects(tag),
  confirmedAt: guessed(dateTime),
  ...guessedTimestamps,
});

export type Customer = z.infer<typeof customer>;
