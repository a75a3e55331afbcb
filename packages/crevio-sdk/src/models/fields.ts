import * as z from "zod";

/** A member that is known, or another string: Crevio may add members at any time. */
export type OpenEnum<Member extends string> = Member | (string & {});

/** Its `meta().examples` are the known members, if they are given. */
export function openEnum<const Member extends string>(...members: Member[]) {
  return z
    .custom<OpenEnum<Member>>((value) => typeof value === "string", "Invalid input: expected string")
    .meta({ examples: members });
}

/** May be `null` or missing, which both read `null`. */
export function maybe<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value): z.output<Schema> | null => value ?? null);
}

/** A field that is a guess: whatever it turns out to be, it must not make the rest unreadable. */
export function guessed<Schema extends z.ZodType>(schema: Schema) {
  return maybe(schema).catch(null);
}

/** ISO 8601 on the wire, a `Date` here; a day without time is its midnight, UTC. */
export const dateTime = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((iso) => new Date(iso))
  .pipe(z.date());

export const identity = { id: z.string(), object: z.string() };
export const dated = { ...identity, createdAt: dateTime, updatedAt: dateTime };
export const guessedDated = { ...identity, createdAt: guessed(dateTime), updatedAt: guessed(dateTime) };

export const money = {
  /** In the currency's minor unit. */
  amount: z.int(),
  /** ISO 4217, lower case. */
  currency: z.string(),
};

/** Fields with one schema. */
export function alike<Schema extends z.ZodType, Key extends string>(
  schema: Schema,
  ...keys: Key[]
): Record<Key, Schema>;
export function alike(schema: z.ZodType, ...keys: string[]): Record<string, z.ZodType> {
  return Object.fromEntries(keys.map((key) => [key, schema]));
}

/** A relation of which only the id matters, should it arrive expanded. */
export const relationId = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

/** A relation that is an id until expanded. Expanded to less than the resource, it reads as its id. */
export function expandable<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, relationId]);
}

/** Several of them, plain or as a list of the API. */
export function several<Schema extends z.ZodType>(schema: Schema) {
  const envelope = z.object({ data: z.array(z.unknown()) }).transform(({ data }) => data);
  return z.union([z.array(z.unknown()), envelope]).pipe(z.array(schema));
}

/** Objects; ids among them, which say nothing more, are left out. */
export function objects<Schema extends z.ZodType>(schema: Schema) {
  return several(z.unknown())
    .transform((items) => items.filter((item) => typeof item !== "string"))
    .pipe(z.array(schema));
}

export function guessedObjects<Schema extends z.ZodType>(schema: Schema) {
  return guessed(objects(schema)).transform((items) => items ?? []);
}
