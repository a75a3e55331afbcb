import * as z from "zod";
import { CrevioError, HTTPClientError, InvalidRequestError, UnexpectedClientError } from "../models/errors.ts";
import type { OpenEnum } from "../models/fields.ts";
import { decode } from "./answer.ts";
import { type EitherCase, isRecord, snakeKeys } from "./keys.ts";
import { Page, type PagePromise, pagePromise } from "./page.ts";
import type { Call, RequestOptions, Send } from "./request.ts";

export type ById = { id: string };

/** For the resources that answer to their slug too; either name takes either. */
export type BySlug = ById | { idOrSlug: string };

/** Relations to answer as objects, where they would be ids. */
export type Expand<Relation extends string> = { expand?: OpenEnum<Relation> | readonly OpenEnum<Relation>[] };

export type ListParams<Relation extends string = never> = {
  /** Items per page, 1 to 100. Default 20. */
  limit?: number;
  /** Id of the last item of the page before. */
  startingAfter?: string;
} & Expand<Relation>;

/** Fields to write, all optional; a date-time may be ISO 8601 text too. */
export type Fields<Item, Name extends keyof Item> = {
  [Key in Name]?: Date extends Item[Key] ? Item[Key] | string : Item[Key];
};

export const deletion = z.object({ id: z.string(), object: z.string(), deleted: z.literal(true) });

export type Deletion = z.infer<typeof deletion>;

/**
 * A resource with many items at `path`: `declare` picks its verbs, and gives each the type of its parameters.
 *
 * Every method answers with the checked resource and throws `CrevioError` or `HTTPClientError`, nothing else.
 */
export function collection<Item extends { id: string }, Resource>(
  path: string,
  schema: z.ZodType<Item>,
  declare: (verb: ReturnType<typeof verbsAt<Item>>) => Resource,
) {
  return (send: Send): Resource => declare(verbsAt(send, path, schema));
}

/** The one resource at `path`. */
export function single<Result>(path: string, schema: z.ZodType<Result>) {
  return (send: Send) => ({
    get: (_params?: Record<string, never>, options?: RequestOptions): Promise<Result> =>
      call(send, { method: "GET", path, params: {} }, schema, options),
  });
}

/** `POST {path}`, with the type of its parameters. */
export function post<Result>(send: Send, path: string, schema: z.ZodType<Result>) {
  return <Params extends object>() =>
    async (params: EitherCase<Params>, options?: RequestOptions): Promise<Result> =>
      call(send, { method: "POST", path, params: wire(params) }, schema, options);
}

function verbsAt<Item extends { id: string }>(send: Send, path: string, schema: z.ZodType<Item>) {
  const envelope = z.object({ data: z.array(schema), hasMore: z.boolean() });

  async function page(query: object, options?: RequestOptions): Promise<Page<Item>> {
    const params = wire(query);
    const fetchAfter = (cursor: string) => page({ ...params, starting_after: cursor }, options);
    return new Page(await call(send, { method: "GET", path, params }, envelope, options), fetchAfter);
  }

  /** A verb on one item, and the schema of its answer. */
  function one<Result>(method: Call["method"], result: z.ZodType<Result>, action = "", carrier?: Call["carrier"]) {
    return <Params extends BySlug>() =>
      async (given: EitherCase<Params>, options?: RequestOptions): Promise<Result> => {
        const { id, id_or_slug = id, ...params } = wire(given);
        const target = `${path}/${segment(id_or_slug)}${action}`;
        return call(send, { method, path: target, params, carrier }, result, options);
      };
  }

  return {
    get: one("GET", schema),
    /** `list` and `get`, with what names an item, the filters of the list and the relations both expand. */
    read: <Name extends BySlug, Filters extends object = object, Relation extends string = never>() => ({
      list: (query?: EitherCase<ListParams<Relation> & Filters>, options?: RequestOptions): PagePromise<Item> =>
        pagePromise(page(query ?? {}, options)),
      get: one("GET", schema)<Name & Expand<Relation>>(),
    }),
    create: post(send, path, schema),
    update: one("PATCH", schema),
    delete: one("DELETE", deletion),
    /** `POST {path}/{id}/{name}`, which answers with the resource. */
    action: <Params extends ById>(name: string) => one("POST", schema, `/${name}`)<Params>(),
    /** The same with an answer of its own, and with its parameters in the query. */
    probe: <Result>(name: string, result: z.ZodType<Result>) => one("POST", result, `/${name}`, "query"),
  };
}

/** One request and its checked answer. Throws `CrevioError` or `HTTPClientError`, nothing else. */
export async function call<Result>(send: Send, request: Call, schema: z.ZodType<Result>, options?: RequestOptions) {
  try {
    return decode(await send(request, options), schema);
  } catch (cause) {
    if (cause instanceof CrevioError || cause instanceof HTTPClientError) throw cause;
    throw new UnexpectedClientError(`${request.method} ${request.path} failed in the client`, { cause });
  }
}

/** A request as it is on the wire. Throws `InvalidRequestError` for what cannot be one. */
export function wire(params: unknown): Record<string, unknown> {
  try {
    const renamed = snakeKeys(params);
    if (isRecord(renamed)) return renamed;
  } catch (cause) {
    throw new InvalidRequestError("The request is nested too deep, or in itself", { cause });
  }
  throw new InvalidRequestError("The request must be an object of parameters");
}

/** Throws `InvalidRequestError` for what would address another path than that of one resource. */
function segment(id: unknown): string {
  // Encoding leaves dots alone, and `fetch` would resolve them.
  if (typeof id === "string" && !/^\.{0,2}$|\p{Surrogate}/u.test(id)) return encodeURIComponent(id);
  throw new InvalidRequestError("The request needs an id or a slug that is text, not empty and not made of dots");
}
