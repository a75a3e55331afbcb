import { type Context, Hono } from "hono";
import { timingSafeEqual } from "hono/utils/buffer";
import type { z } from "zod";
import type { Collection } from "./core/collection.ts";
import { noSuchEndpoint, unauthenticated } from "./core/problem.ts";
import { bodyOf, expandOf, limitOf } from "./core/request.ts";
import type { Verb } from "./core/resource.ts";
import type { Shop } from "./shop.ts";

/** Every endpoint below `/v1`, made of the declarations of the resources. */
export function createApi(shop: () => Shop, apiKey: string): Hono {
  const api = new Hono();

  api.use(async (c, next) => {
    const token = (c.req.header("authorization") ?? "").replace(/^Bearer +/i, "");
    if (!(await timingSafeEqual(token, apiKey))) throw unauthenticated();
    await next();
  });

  api.get("/:path", (c) => {
    const { resource } = collectionOf(c, shop());
    return resource.single ? getSingle(c, shop()) : list(c, shop());
  });

  api.post("/:path", async (c) => {
    const collection = offering("create", c, shop());
    const body = await bodyOf(c);
    return c.json(collection.wire(collection.add(collection.resource.create?.(body, shop()) ?? body)), 201);
  });

  api.get("/:path/:id", (c) => {
    const collection = offering("get", c, shop());
    return c.json(collection.wire(collection.get(c.req.param("id")), expandOf(c)));
  });

  api.patch("/:path/:id", async (c) => {
    const collection = offering("update", c, shop());
    const body = await bodyOf(c);
    const row = collection.get(c.req.param("id"));
    collection.change(row, collection.resource.update?.(body, row, shop()) ?? body);
    return c.json(collection.wire(row));
  });

  api.delete("/:path/:id", (c) => {
    const collection = offering("delete", c, shop());
    const row = collection.get(c.req.param("id"));
    collection.remove(row);
    return c.json({ id: row.id, object: row.object, deleted: true });
  });

  api.post("/:path/:id/:action", async (c) => {
    const collection = collectionOf(c, shop());
    const actions = new Map(Object.entries(collection.resource.actions ?? {}));
    const action = actions.get(c.req.param("action"));
    if (!action) throw noSuchEndpoint(c.req.method, c.req.path);
    const body = await bodyOf(c);
    const row = collection.get(c.req.param("id"));
    action(row, body, shop());
    return c.json(collection.wire(row));
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

function getSingle(c: Context, shop: Shop): Response {
  const collection = offering("get", c, shop);
  const row = collection.rows()[0];
  if (!row) throw noSuchEndpoint(c.req.method, c.req.path);
  return c.json(collection.wire(row));
}

function list(c: Context, shop: Shop): Response {
  const collection = offering("list", c, shop);
  const filters: Record<string, string> = {};
  for (const name of collection.resource.filters ?? []) {
    const value = c.req.query(name);
    if (value) filters[name] = value;
  }
  const page = collection.page({ limit: limitOf(c), startingAfter: c.req.query("starting_after"), filters });
  const expand = expandOf(c);
  return c.json({
    object: "list",
    data: page.rows.map((row) => collection.wire(row, expand)),
    has_more: page.hasMore,
    url: c.req.path,
  });
}
