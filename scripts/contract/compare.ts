import * as z from "zod";
import { camelKeys, isRecord, snakeCase } from "../../packages/crevio-sdk/src/lib/keys.ts";
import { dateTime, relationId } from "../../packages/crevio-sdk/src/models/fields.ts";
import { eventType } from "../../packages/crevio-sdk/src/resources/webhook-events.ts";

/**
 * A place where an answer is not what the client's schema says. `path` is in the words of the wire; `[]` is any item.
 *
 * Values of the answer are in it only where they are members of an enumeration: others may name people.
 */
export type Finding = { path: string; isGuess: boolean } & (
  | { kind: "absent" | "unlisted" }
  | { kind: "differs"; expected: string; got: string }
);

export interface Occasion {
  /** Paths of the relations that were asked for. */
  expanded?: readonly string[];
  /** Keys that answers of this schema may lack on this occasion. */
  optional?: (schema: z.ZodObject) => readonly string[];
}

/** All that is not as the schema says in an answer as it came, each place once. */
export function compare(schema: z.core.$ZodType, answer: unknown, occasion: Occasion = {}): Finding[] {
  const findings = [...visit(schema, answer, { ...occasion, path: "", isGuess: false })];
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

interface Place extends Occasion {
  path: string;
  isGuess: boolean;
}

type Findings = Generator<Finding, void, undefined>;

function* visit(schema: z.core.$ZodType, value: unknown, at: Place): Findings {
  if (schema instanceof z.ZodCatch) yield* visit(schema.def.innerType, value, { ...at, isGuess: true });
  else if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    if (value !== null && value !== undefined) yield* visit(schema.def.innerType, value, at);
  } else if (schema === dateTime) yield* visitLeaf(schema, value, at, "a date-time");
  else if (schema === relationId) {
    if (typeof value !== "string") yield differs(at, "an id", value);
  } else if (schema instanceof z.ZodPipe) yield* visitPipe(schema, value, at);
  else if (schema instanceof z.ZodUnion) yield* visitUnion(schema, value, at);
  else if (schema instanceof z.ZodObject) yield* visitObject(schema, value, at);
  else if (schema instanceof z.ZodArray) yield* visitItems(schema, value, at);
  else yield* visitLeaf(schema, value, at);
}

/** What the client forgives before it looks closer is a difference too. */
function* visitPipe(pipe: z.ZodPipe, value: unknown, at: Place): Findings {
  if (pipe.out instanceof z.ZodTransform) return yield* visit(pipe.in, value, at);
  const prepared = z.safeParse(pipe.in, value);
  if (!prepared.success) return yield differs(at, "an array", value);
  if (!Array.isArray(value)) yield differs(at, "an array", value, "a list of the API");
  else if (Array.isArray(prepared.data) && value.length > prepared.data.length) {
    yield differs(at, "objects", value, "ids");
  }
  yield* visit(pipe.out, prepared.data, at);
}

function* visitUnion(union: z.ZodUnion, value: unknown, at: Place): Findings {
  const [resource] = union.options;
  if (resource && union.options.includes(relationId)) {
    const isExpanded = at.expanded?.includes(at.path.replaceAll("[]", ""));
    if (isExpanded && !isRecord(value)) yield differs(at, "an object, as it was expanded", value);
    else if (!isExpanded && typeof value !== "string") yield differs(at, "an id, as it was not expanded", value);
    if (isRecord(value)) yield* visit(resource, value, at);
  } else {
    const object = union.options.find((option) => option instanceof z.ZodObject);
    yield* object && isRecord(value) ? visit(object, value, at) : visitLeaf(union, value, at, "a string or an object");
  }
}

function* visitObject(schema: z.ZodObject, value: unknown, at: Place): Findings {
  if (!isRecord(value)) return yield differs(at, "an object", value);
  const documented = new Map(Object.entries(schema.shape).map(([key, inner]) => [snakeCase(key), inner]));
  const optional = at.optional?.(schema) ?? [];
  for (const [key, inner] of documented) {
    const place = { ...at, path: below(at.path, key) };
    if (Object.hasOwn(value, key)) yield* visit(inner, value[key], place);
    else if (!optional.includes(key)) {
      yield { kind: "absent", path: place.path, isGuess: at.isGuess || inner instanceof z.ZodCatch };
    }
  }
  for (const key of Object.keys(value)) {
    if (!documented.has(key)) yield { kind: "unlisted", path: below(at.path, key), isGuess: at.isGuess };
  }
}

function* visitItems(schema: z.ZodArray, value: unknown, at: Place): Findings {
  if (!Array.isArray(value)) return yield differs(at, "an array", value);
  for (const item of value) yield* visit(schema.element, item, { ...at, path: `${at.path}[]` });
}

function* visitLeaf(schema: z.core.$ZodType, value: unknown, at: Place, name?: string): Findings {
  const parsed = z.safeParse(schema, camelKeys(value));
  if (!parsed.success) return yield differs(at, name ?? expectation(parsed.error), value);
  // Of events it is published that there may be more.
  const members = schema instanceof z.ZodCustom && schema !== eventType ? schema.meta()?.examples : undefined;
  if (!Array.isArray(members) || members.length === 0 || members.includes(value)) return;
  const isName = typeof value === "string" && /^[\w.-]{1,40}$/.test(value);
  yield differs(at, members.join(" | "), value, isName ? value : undefined);
}

function differs({ path, isGuess }: Place, expected: string, value: unknown, got = kindOf(value)): Finding {
  return { kind: "differs", path: path || "the answer", expected, got, isGuess };
}

/** Such as `string`, out of "Invalid input: expected string, received number". */
function expectation({ issues: [issue] }: z.core.$ZodError): string {
  return /expected (\w+)/.exec(issue?.message ?? "")?.[1] ?? "another value";
}

function below(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
