const IDENTIFIER = /^[a-z][A-Za-z0-9_]*$/;
// Its keys are the merchant's own words, so they pass both ways as they are.
const VERBATIM = "metadata";

type SnakeKey<Key> = Key extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${SnakeKey<Tail>}`
  : Key;

/** A request as it may be written: camelCase or, as in Crevio's own examples, snake_case, at every depth. */
export type EitherCase<Value> = Value extends Date | string
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly EitherCase<Item>[]
    : Value extends object
      ?
          | { [Key in keyof Value]: Key extends typeof VERBATIM ? Value[Key] : EitherCase<Value[Key]> }
          | { [Key in keyof Value as SnakeKey<Key>]: Key extends typeof VERBATIM ? Value[Key] : EitherCase<Value[Key]> }
      : Value;

/** Wire to client. Keys that are not identifiers, such as header names, and the inside of `metadata` stay as they are. */
export function camelKeys(value: unknown): unknown {
  return renameKeys(value, (key) => key.replace(/(?<=[a-z0-9])_([a-z])/g, (_, letter: string) => letter.toUpperCase()));
}

/** Client to wire, the way back of `camelKeys`; keys without a value are left out. */
export function snakeKeys(value: unknown): unknown {
  return renameKeys(value, snakeCase);
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function renameKeys(value: unknown, rename: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renameKeys(item, rename));
  if (!isRecord(value)) return value;

  // `fromEntries` defines properties: a key named `__proto__` stays a key.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [
        IDENTIFIER.test(key) ? rename(key) : key,
        key === VERBATIM ? inner : renameKeys(inner, rename),
      ]),
  );
}
