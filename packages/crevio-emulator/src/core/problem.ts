/** Messages by field, as a `validation_error` carries them. */
export type FieldErrors = Record<string, string[]>;

// That of a 429, and of a 400 that is about no resource, is a guess.
const codes = new Map([
  [400, "parameter_invalid"],
  [401, "authentication_required"],
  [404, "resource_missing"],
  [422, "validation_failed"],
  [429, "rate_limited"],
]);

/** A refusal in the shape of the API: what is thrown below the routes and answered above them. */
export class Problem extends Error {
  readonly status: number;
  readonly body: object;

  constructor(status: number, message: string, more: { code?: string; param?: string; errors?: FieldErrors } = {}) {
    super(message);
    this.name = "Problem";
    this.status = status;
    const type = status >= 500 ? "api_error" : status === 422 ? "validation_error" : "invalid_request_error";
    const code = codes.get(status) ?? (status >= 500 ? "internal_error" : "parameter_invalid");
    this.body = { error: { type, code, message, ...more } };
  }
}

export function missing(object: string, id: string): Problem {
  return new Problem(404, `No such ${object}: '${id}'`, { param: "id" });
}

export function noSuchEndpoint(method: string, path: string): Problem {
  return new Problem(404, `Unrecognized request: ${method} ${path}`);
}

export function invalid(errors: FieldErrors): Problem {
  const [field = "", messages = []] = Object.entries(errors)[0] ?? [];
  const name = field.replaceAll(/[._]/g, " ");
  const message = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${messages[0] ?? "is invalid"}`;
  return new Problem(422, message, { errors });
}
