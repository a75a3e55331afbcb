import * as z from "zod";
import { type ById, collection, type Fields } from "../lib/resource.ts";
import { alike, dateTime, guessed, guessedDated, guessedObjects, openEnum } from "../models/fields.ts";

// guess: all but `id` and `object`; the fields are taken from an older page.
export const customer = z.object({
  ...guessedDated,
  ...alike(guessed(z.string()), "email", "name", "firstName", "lastName", "phoneNumber"),
  customerType: guessed(openEnum("lead", "free", "paid")),
  ordersCount: guessed(z.int()),
  /** In the minor unit of a currency that the answer does not name. */
  totalSpend: guessed(z.int()),
  tags: guessedObjects(z.object({ id: z.string(), name: guessed(z.string()) })),
  confirmedAt: guessed(dateTime),
});

export type Customer = z.infer<typeof customer>;

// guess: which fields can be written.
export type CustomerFields = Fields<Customer, "email" | "name" | "firstName" | "lastName" | "phoneNumber">;

/** A list's `query` is looked for in names and e-mail addresses. @see GET /customers */
export const customers = collection("/customers", customer, (verb) => ({
  ...verb.read<ById, { customerType?: Exclude<Customer["customerType"], null>; query?: string }>(),
  create: verb.create<CustomerFields & { email: string }>(),
  update: verb.update<ById & CustomerFields>(),
}));
