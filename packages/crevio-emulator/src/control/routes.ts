import { type Context, Hono } from "hono";
import { z } from "zod";
import { collectionOf } from "../api.ts";
import { read, record } from "../core/fields.ts";
import { bodyOf } from "../core/request.ts";
import type { Wire } from "../core/resource.ts";
import type { Emulation } from "../emulation.ts";
import { edit, make } from "./edits.ts";
import { faultSchema } from "./faults.ts";

const eventSchema = z.object({
  type: z.string().min(1),
  object: record.default({}),
  /** Repeats an earlier id. */
  id: z.string().optional(),
  test: z.boolean().default(false),
});

const twentyYearsMs = 20 * 366 * 86_400_000;
const clockSchema = z.object({ advanceMs: z.int().min(0).max(twentyYearsMs) });

/** The side of tests: it changes what the API answers and shows what happened, without a token. */
export function createControl(emulation: Emulation): Hono {
  const control = new Hono();

  control.get("/health", (c) => c.json({ status: "ok" }));
  control.post("/reset", (c) => {
    emulation.reset();
    return c.json({ reset: true });
  });
  control.get("/settings", (c) => c.json(emulation.settings));
  control.patch("/settings", async (c) => {
    emulation.configure(await bodyOf(c));
    return c.json(emulation.settings);
  });

  for (const [name, list, clear] of [
    ["faults", () => emulation.faults.all, () => emulation.faults.clear()],
    ["requests", () => emulation.requests.entries, () => emulation.requests.clear()],
    ["outbox", () => outboxOf(emulation), () => emulation.shop.webhookEvents.clear()],
  ] as const) {
    control.get(`/${name}`, (c) => c.json(listOf(list())));
    control.delete(`/${name}`, (c) => {
      clear();
      return c.body(null, 204);
    });
  }

  control.post("/faults", async (c) => {
    const fault = read(faultSchema, await bodyOf(c));
    emulation.faults.add(fault);
    return c.json(fault, 201);
  });
  control.post("/events", async (c) => {
    const { type, object, ...options } = read(eventSchema, await bodyOf(c));
    const event = emulation.shop.emit(type, object, options);
    return c.json({ id: event.id, type }, 201);
  });

  control.get("/clock", (c) => c.json({ now: emulation.shop.clock.now() }));
  control.post("/clock", async (c) => {
    const { advanceMs } = read(clockSchema, await bodyOf(c));
    emulation.shop.agenda.moveTo(emulation.shop.clock.nowMs + advanceMs);
    return c.json({ now: emulation.shop.clock.now() });
  });

  control.get("/:path", (c) => c.json(listOf(collectionOf(c, emulation.shop).rows())));
  // A path of one resource alone is the account; those of the words above never reach this.
  control.patch("/:path", (c) => change(c, emulation));
  control.patch("/:path/:id", (c) => change(c, emulation));
  control.post("/:path", async (c) => {
    const collection = collectionOf(c, emulation.shop);
    const body = await bodyOf(c);
    const facts = collection.resource.create?.(body, emulation.shop) ?? {};
    return c.json(collection.wire(make(collection, { ...facts, ...body }, isSilent(c))), 201);
  });
  control.delete("/:path/:id", (c) => {
    const collection = collectionOf(c, emulation.shop);
    const row = collection.get(c.req.param("id"));
    collection.remove(row, { isSilent: isSilent(c) });
    return c.json({ id: row.id, object: row.object, deleted: true });
  });

  return control;
}

async function change(c: Context, { shop }: Emulation): Promise<Response> {
  const collection = collectionOf(c, shop);
  const row = collection.get(c.req.param("id") ?? collection.rows()[0]?.id ?? "");
  edit(collection, row, await bodyOf(c), isSilent(c));
  return c.json(collection.wire(row));
}

/** Every event that was sent and how it went, oldest first. */
function outboxOf({ shop: { webhookEvents } }: Emulation): Wire[] {
  return webhookEvents
    .rows()
    .toReversed()
    .map((event) => webhookEvents.wire(event));
}

function isSilent(c: Context): boolean {
  return c.req.query("webhook") === "false";
}

function listOf(data: readonly unknown[]): Wire {
  return { object: "list", data };
}
