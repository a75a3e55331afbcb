import * as z from "zod";
import type { Answer } from "../lib/answer.ts";
import { alike, guessed } from "./fields.ts";

const errorFields = z.object({
  ...alike(guessed(z.string()), "type", "code", "message", "param"),
  /** Field of the request → what is wrong with it. */
  errors: guessed(z.record(z.string(), z.array(z.string()))),
});

/** The body of a failed request, as Crevio writes it; some answers hold a plain string. */
export const errorBody = z.object({
  error: z.union([z.string().transform((message) => errorFields.parse({ message })), errorFields]),
});

export type ErrorBody = z.infer<typeof errorBody>;

/**
 * Crevio answered, but not with what was asked for. Thrown as such when the answer holds no error body.
 *
 * What is printed or serialised is method, path, status and request id. What the answer held is behind getters that
 * loggers do not follow, because it may name people.
 */
export class CrevioError extends Error {
  override readonly name: string = "CrevioError";
  readonly statusCode: number;
  readonly method: string;
  readonly path: string;
  readonly requestId: string | null;
  readonly #answer: Answer;

  constructor(answer: Answer, detail = "") {
    const { method, path, response } = answer;
    // guess: the name of the header is not published.
    const requestId = response.headers.get("x-request-id") ?? response.headers.get("request-id");
    const suffix = requestId ? ` (request ${requestId})` : "";
    super(`${method} ${path} answered ${response.status}${detail}${suffix}`);
    this.statusCode = response.status;
    this.method = method;
    this.path = path;
    this.requestId = requestId;
    this.#answer = answer;
  }

  get headers(): Headers {
    return this.#answer.response.headers;
  }

  /** The answer as text, often JSON. */
  get body(): string {
    return this.#answer.body;
  }

  /** Its body has been read; see `body`. */
  get rawResponse(): Response {
    return this.#answer.response;
  }

  get data$(): ErrorBody | undefined {
    return undefined;
  }
}

/** Crevio refused or failed, and said why: `code` for programs, `data$.error.message` for people. */
export class ErrorT extends CrevioError {
  override readonly name: string = "ErrorT";
  readonly type: string | null;
  readonly code: string | null;
  readonly param: string | null;
  readonly #data: ErrorBody;

  constructor(answer: Answer, data: ErrorBody) {
    const type = asName(data.error.type);
    const code = asName(data.error.code);
    const param = asName(data.error.param);
    super(answer, `${code ? ` ${code}` : ""}${param ? ` at ${param}` : ""}`);
    this.type = type;
    this.code = code;
    this.param = param;
    this.#data = data;
  }

  /** Field of the request → what is wrong with it, or `null`. */
  get errors(): Record<string, string[]> | null {
    return this.#data.error.errors;
  }

  override get data$(): ErrorBody {
    return this.#data;
  }
}

/** Crevio answered 2xx with something that is not the documented resource. */
export class ResponseValidationError extends CrevioError {
  override readonly name: string = "ResponseValidationError";
  readonly #rawValue: unknown;
  readonly #issues: z.ZodError;

  constructor(answer: Answer, rawValue: unknown, issues: z.ZodError) {
    const places = issues.issues.slice(0, 3).map(({ path }) => path.join(".") || "the top");
    super(
      answer,
      rawValue === undefined ? " without readable JSON" : ` with an unexpected value at ${places.join(", ")}`,
    );
    this.#rawValue = rawValue;
    this.#issues = issues;
  }

  /** The parsed JSON, `undefined` if it could not be read. */
  get rawValue(): unknown {
    return this.#rawValue;
  }

  /** What was expected where, one issue per paragraph, without the values themselves. */
  pretty(): string {
    return z.prettifyError(this.#issues);
  }
}

/** There was no answer, or not even a request. */
export class HTTPClientError extends Error {
  override readonly name: string = "HTTPClientError";
}

/** The server could not be reached, or the connection broke before the answer was complete. */
export class ConnectionError extends named("ConnectionError") {}

/** `timeoutMs` passed: all attempts, the waits between them and the reading of the answer together. */
export class RequestTimeoutError extends named("RequestTimeoutError") {}

/** The caller's `signal` was aborted; `cause` is its reason. */
export class RequestAbortedError extends named("RequestAbortedError") {}

/** The client was given something that cannot be sent. Nothing was sent. */
export class InvalidRequestError extends named("InvalidRequestError") {}

/** Anything else, such as a hook that threw; see `cause`. */
export class UnexpectedClientError extends named("UnexpectedClientError") {}

function named(name: string) {
  return class extends HTTPClientError {
    override readonly name = name;
  };
}

// A name may be printed; a sentence may name people, and stays in `data$`.
function asName(value: string | null): string | null {
  return value && /^[\w.[\]-]{1,80}$/.test(value) ? value : null;
}
