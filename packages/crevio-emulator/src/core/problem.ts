import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Messages by field, as a `validation_error` carries them. */
export type FieldErrors = Record<string, string[]>;

/** A refusal in the shape of the API: what is thrown below the routes and answered above them. */
export class Problem extends Error {
  readonly status: ContentfulStatusCode;
  readonly body: { error: Record<string, unknown> };

  constructor(
    status: ContentfulStatusCode,
    error: { type: string; code: string; message: string } & Record<string, unknown>,
  ) {
    super(error.message);
    this.name = "Problem";
    this.status = status;
    this.body = { error };
  }
}

export function unauthenticated(): Problem {
  const message = "No valid API token was given. Send it as `Authorization: Bearer <token>`.";
  return new Problem(401, { type: "invalid_request_error", code: "authentication_required", message });
}

export function missing(object: string, id: string): Problem {
  const message = `No such ${object}: '${id}'`;
  return new Problem(404, { type: "invalid_request_error", code: "resource_missing", message, param: "id" });
}

export function noSuchEndpoint(method: string, path: string): Problem {
  const message = `Unrecognized request: ${method} ${path}`;
  return new Problem(404, { type: "invalid_request_error", code: "resource_missing", message });
}

export function badParameter(param: string, message: string, code = "parameter_invalid"): Problem {
  return new Problem(400, { type: "invalid_request_error", code, message, param });
}

export function badBody(): Problem {
  return new Problem(400, {
    type: "invalid_request_error",
    code: "body_invalid",
    message: "The body is not a JSON object.",
  });
}

export function invalid(errors: FieldErrors): Problem {
  const [field = "", messages = []] = Object.entries(errors)[0] ?? [];
  const name = field.replaceAll(/[._]/g, " ");
  const message = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${messages[0] ?? "is invalid"}`;
  return new Problem(422, { type: "validation_error", code: "validation_failed", message, errors });
}

/** The body of a failure by its status. The code of a 429 is a guess. */
export function failure(status: number, message: string): Problem["body"] {
  const type = status >= 500 ? "api_error" : status === 422 ? "validation_error" : "invalid_request_error";
  const code = status === 429 ? "rate_limited" : status >= 500 ? "internal_error" : "parameter_invalid";
  return { error: { type, code, message } };
}

/** What the API answers for anything that was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(500, { type: "api_error", code: "internal_error", message: "Something went wrong on our side." });
}
