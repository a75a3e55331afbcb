import { type Context, Hono } from "hono";
import { timingSafeEqual } from "hono/utils/buffer";
import type { z } from "zod";
import type { Collection } from "./core/collection.ts";
import { read, record } from "./core/fields.ts";
import { noSuchEndpoint, Problem } from "./core/problem.ts";
import { bodyOf, expandOf, limitOf } from "./core/request.ts";
import type { Row, Verb, Wire } from "./core/resource.ts";
import type { Shop } from "./shop.ts";
import { eventType } from "./webhooks/event-types.ts";

/** Every endpoint below `/v1`, made of the declarations of the resources. */
export function createApi(shop: () => Shop, apiKey: string): Hono {
  const api = new Hono();

  api.use(async (c, next) => {
    const token = (c.req.header("authorization") ?? "").replace(/^Bearer +/i, "");
    if (!(await timingSafeEqual(token, apiKey)))
      throw new Problem(401, "No valid API token was given. Send it as `Authorization: Bearer <token>`.");
    await next();
  });

  api.get("/:path", (c) => {
    const { resource } = collectionOf(c, shop());
    return resource.single ? answer(c, offering("get", c, shop())) : list(c, shop());
  });

  api.post("/:path", async (c) => {
    const collection = offering("create", c, shop());
    const body = await factsOf(c, collection);
    const row = collection.add(collection.resource.create?.(body, shop()) ?? body);
    return c.json({ ...collection.wire(row), ...collection.resource.reveal?.(row, shop()) }, 201);
  });

  // guess: where the path that is known to be written with a hyphen belongs.
  api.get("/webhook_endpoints/:name{event[-_]types}", (c) =>
    c.json({ object: "list", data: eventType.options, has_more: false, url: c.req.path }),
  );

  api.get("/:path/:id", (c) => answer(c, offering("get", c, shop())));

  const update = async (c: Context) => {
    const collection = offering("update", c, shop());
    const body = await factsOf(c, collection);
    const row = rowOf(c, collection);
    collection.change(row, collection.resource.update?.(body, row, shop()) ?? body);
    return answer(c, collection, row);
  };
  api.patch("/:path", update);
  api.patch("/:path/:id", update);

  api.delete("/:path/:id", (c) => {
    const collection = offering("delete", c, shop());
    const row = rowOf(c, collection);
    collection.remove(row);
    return c.json({ id: row.id, object: row.object, deleted: true });
  });

  api.post("/:path/:id/:action", async (c) => {
    const collection = collectionOf(c, shop());
    const actions = new Map(Object.entries(collection.resource.actions ?? {}));
    const action = actions.get(c.req.param("action"));
    if (!action) throw noSuchEndpoint(c.req.method, c.req.path);
    const body = { ...c.req.query(), ...(await bodyOf(c)) };
    const row = rowOf(c, collection);
    const result = await action(row, body, shop());
    return c.json(result ?? collection.wire(row));
  });

  return api;
}

/** @throws Problem 404 */
export function collectionOf(c: Context, shop: Shop): Collection<z.ZodObject> {
  const collection = shop.collections.get(c.req.param("path") ?? "");
  if (!collection) throw noSuchEndpoint(c.req.method, c.req.path);
  return collection;
}

function offering(verb: Verb, c: Context, shop: Shop): Collection<z.ZodObject> {
  const collection = collectionOf(c, shop);
  if (!collection.resource.verbs.includes(verb)) throw noSuchEndpoint(c.req.method, c.req.path);
  return collection;
}

/** The row a path names: by id or slug or, where there is only one, by nothing. */
function rowOf(c: Context, collection: Collection<z.ZodObject>): Row<z.ZodObject> {
  const id = c.req.param("id");
  const row = collection.resource.single && id === undefined ? collection.rows()[0] : id && collection.get(id);
  if (!row) throw noSuchEndpoint(c.req.method, c.req.path);
  return row;
}

/** What a body says of the facts that clients may write. */
async function factsOf(c: Context, { resource, object }: Collection<z.ZodObject>): Promise<Wire> {
  const body = await bodyOf(c);
  const facts = resource.wrapped && object in body ? read(record, body[object]) : body;
  return Object.fromEntries(Object.entries(facts).filter(([key]) => !resource.readOnly?.includes(key)));
}

function answer(c: Context, collection: Collection<z.ZodObject>, row = rowOf(c, collection)): Response {
  const wire = collection.wire(row, expandOf(c));
  return c.json(collection.resource.wrapped ? { [collection.object]: wire } : wire);
}

function list(c: Context, shop: Shop): Response {
  const collection = offering("list", c, shop);
  const { starting_after: startingAfter, query, ...rest } = c.req.query();
  const isFilter = ([name, value]: [string, string]) => value !== "" && collection.resource.filters?.includes(name);
  const filters = Object.fromEntries(Object.entries(rest).filter(isFilter));
  const page = collection.page({ limit: limitOf(c), startingAfter, filters, query });
  const expand = expandOf(c);
  const data = page.rows.map((row) => collection.wire(row, expand));
  return c.json({ object: "list", data, has_more: page.hasMore, url: c.req.path });
}
