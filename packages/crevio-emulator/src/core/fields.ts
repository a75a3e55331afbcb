import { z } from "zod";
import { type FieldErrors, invalid } from "./problem.ts";

/**
 * What a schema makes of the facts somebody sent.
 *
 * @throws Problem 422, in words like those of the API
 */
export function read<T extends z.ZodType>(schema: T, facts: unknown): z.output<T> {
  const result = schema.safeParse(facts, { error: wordsOf });
  if (result.success) return result.data;
  const errors: FieldErrors = {};
  for (const { path, message } of result.error.issues) {
    const field = path.join(".") || "base";
    errors[field] = [...(errors[field] ?? []), message];
  }
  throw invalid(errors);
}

/** An optional fact: `null` on the wire when nobody gave one. */
export function optional<T extends z.ZodType>(type: T) {
  return type.nullable().default(null);
}

export const text = z.string().min(1, "can't be blank");

/** An amount in the minor unit of its currency. */
export const amount = z.int().min(0).max(99_999_999_99);

export const currency = z.string().regex(/^[a-z]{3}$/, "must be a lower-case ISO 4217 code");

export const count = z.int().min(0);

export const time = z.string().refine((value) => !Number.isNaN(Date.parse(value)), "must be an ISO 8601 time");

// guess: which letters a slug may have; those of every script make clients encode it.
const slugPattern = /^[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*$/u;
export const slug = z
  .string()
  .regex(slugPattern, "may only hold letters, digits and single hyphens, dots or underscores");

export const record = z.record(z.string(), z.unknown());

// All but "can't be blank" is a guess.
function wordsOf(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined || issue.input === null) return "can't be blank";
  if (issue.code === "invalid_value") return "is not included in the list";
  if (issue.code === "invalid_type" && /^(number|int)$/.test(issue.expected)) return "is not a number";
  if (issue.code === "too_small") return `must be at least ${issue.minimum}`;
  if (issue.code === "too_big" && issue.origin === "string") return `is too long (at most ${issue.maximum} characters)`;
  if (issue.code === "too_big") return `must be at most ${issue.maximum}`;
  return "is invalid";
}
