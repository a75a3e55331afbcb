import * as z from "zod";
import { type ById, collection, type ListParams } from "../lib/resource.ts";
import {
  dateTime,
  type Fields,
  guessed,
  guessedObjects,
  guessedTimestamps,
  identity,
  openEnum,
} from "../models/fields.ts";

const tag = z.object({ id: z.string(), name: guessed(z.string()) });

// guess: all but `id` and `object`; the fields are taken from an older page.
export const customer = z.object({
  ...identity,
  email: guessed(z.string()),
  name: guessed(z.string()),
  firstName: guessed(z.string()),
  lastName: guessed(z.string()),
  phoneNumber: guessed(z.string()),
  customerType: guessed(openEnum("lead", "free", "paid")),
  ordersCount: guessed(z.int()),
  /** In the minor unit of a currency that the answer does not name. */
  totalSpend: guessed(z.int()),
  tags: guessedObjects(tag),
  confirmedAt: guessed(dateTime),
  ...guessedTimestamps,
});

export type Customer = z.infer<typeof customer>;

// guess: which fields can be written.
export type CustomerFields = Fields<Customer, "email" | "name" | "firstName" | "lastName" | "phoneNumber">;

type Filters = {
  customerType?: NonNullable<Customer["customerType"]>;
  /** Part of a name or of an e-mail address. */
  query?: string;
};

/** @see /customers */
export const customers = collection("/customers", customer, (verb) => ({
  list: verb.list<ListParams & Filters>(),
  get: verb.get<ById>(),
  create: verb.create<CustomerFields & { email: string }>(),
  update: verb.update<ById & CustomerFields>(),
}));
