import type { z } from "zod";
import { type FieldErrors, invalid } from "./problem.ts";

/**
 * What a schema makes of the facts somebody sent.
 *
 * @throws Problem 422, in words like those of the API
 */
export function read<T extends z.ZodType>(schema: T, facts: unknown): z.output<T> {
  const result = schema.safeParse(facts, { error: wordsOf });
  if (result.success) return result.data;
  throw invalid(fieldErrorsOf(result.error));
}

export function fieldErrorsOf(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = {};
  for (const { path, message } of error.issues) {
    const field = path.join(".") || "base";
    errors[field] = [...(errors[field] ?? []), message];
  }
  return errors;
}

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
