import * as z from "zod";
import { dateTime, guessedObjects, guessedTimestamps, identity, maybe, openEnum } from "../models/fields.ts";

const tag = z.object({ id: z.string(), name: maybe(z.string()) });

// guess: all but `id` and `object`; the fields are taken from an older page.
export const customer = z.object({
  ...identity,
  email: maybe(z.string()),
  name: maybe(z.string()),
  firstName: maybe(z.string()),
  lastName: maybe(z.string()),
  phoneNumber: maybe(z.string()),
  customerType: maybe(openEnum<"lead" | "free" | "paid">()),
  ordersCount: maybe(z.int()),
  /** In the minor unit of a currency that the answer does not name. */
  totalSpend: maybe(z.int()),
  tags: guessedObjects(tag),
  confirmedAt: maybe(dateTime),
  ...guessedTimestamps,
});

export type Customer = z.infer<typeof customer>;
