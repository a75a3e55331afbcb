import type * as z from "zod";
import { CrevioError, ErrorT, errorBody, ResponseValidationError } from "../models/errors.ts";
import { camelKeys } from "./keys.ts";

/** A response that has arrived whole, and the request it belongs to. */
export interface Answer {
  method: string;
  /** Below the server's URL and without the query, which may name people. */
  path: string;
  response: Response;
  body: string;
}

/**
 * The answer's JSON, checked and in camelCase.
 *
 * Throws `ErrorT` or `CrevioError` for any status but 2xx, `ResponseValidationError` for a body of another shape.
 */
export function decode<Result>(answer: Answer, schema: z.ZodType<Result>): Result {
  const { json, camel } = readJSON(answer.body);

  if (!answer.response.ok) {
    const error = errorBody.safeParse(json);
    throw error.success ? new ErrorT(answer, error.data) : new CrevioError(answer);
  }

  const result = schema.safeParse(camel);
  if (!result.success) throw new ResponseValidationError(answer, json, result.error);
  return result.data;
}

/** Empty if the text is no JSON, or nested too deep to read; the parser's own error would quote the body. */
function readJSON(text: string): { json?: unknown; camel?: unknown } {
  // Not an answer that lacks something: some calls have nothing to say.
  if (text === "") return { camel: null };
  try {
    const json: unknown = JSON.parse(text);
    return { json, camel: camelKeys(json) };
  } catch {
    return {};
  }
}
