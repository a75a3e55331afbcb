import type * as z from "zod";
import { isRecord } from "../../packages/crevio-sdk/src/lib/keys.ts";
import { deletion } from "../../packages/crevio-sdk/src/lib/resource.ts";
import { type Check, idsIn, isTrue, readChecks, verdict } from "./checks.ts";
import { optionalKeys, resourceAt } from "./resources.ts";
import type { Ask } from "./server.ts";

type Body = Record<string, unknown>;

export type Note = (path: string, ...checks: Check[]) => void;

/** The life of one throw-away. */
export interface Trip {
  path: string;
  create: Body;
  change?: Body;
  /** What is done with it before it goes. */
  inside?: (id: string) => Promise<void>;
  /** A price variant can only be archived. */
  end?: "delete" | "archive";
}

/** Makes a throw-away, changes it and removes it, whatever happens in between; `leave` is told of what would not go. */
export async function roundTrip(ask: Ask, note: Note, leave: (item: string) => void, trip: Trip): Promise<void> {
  const { path, inside, end = "delete" } = trip;
  const resource = resourceAt(path);
  const { schema, onlyOnCreation } = resource;
  const optional = (one: z.ZodObject) => (one === schema && onlyOnCreation ? [] : optionalKeys(one));
  const created = await ask("POST", path, trip.create);
  note(path, verdict(`POST ${path}`, created, schema, { status: 201, optional }));
  const [id] = created.status < 300 ? idsIn(created.json) : [];
  if (id === undefined) return;

  try {
    // What was empty so far can be read now.
    note(path, ...(await readChecks(ask, resource)));
    if (trip.change) note(path, ...(await changeChecks(ask, path, id, trip.change)));
    await inside?.(id);
  } finally {
    const checks = end === "delete" ? await deleteChecks(ask, path, id) : await archiveChecks(ask, path, id);
    note(path, ...checks);
    if (checks.some(({ outcome, findings }) => outcome === "missing" || findings.length > 0)) leave(`${path}/${id}`);
  }
}

async function changeChecks(ask: Ask, path: string, id: string, change: Body): Promise<Check[]> {
  const changed = await ask("PATCH", `${path}/${id}`, change);
  const { json } = await ask("GET", `${path}/${id}`);
  const isKept = Object.entries(change).every(([key, value]) => isRecord(json) && isSame(json[key], value));
  const keys = Object.keys(change).join(", ");
  return [
    verdict(`PATCH ${path}/{id}`, changed, resourceAt(path).schema),
    isTrue(`GET ${path}/{id} after PATCH`, isKept, keys, "what was written", "something else"),
  ];
}

async function deleteChecks(ask: Ask, path: string, id: string): Promise<Check[]> {
  const deleted = await ask("DELETE", `${path}/${id}`);
  const { status } = await ask("GET", `${path}/${id}`);
  return [
    verdict(`DELETE ${path}/{id}`, deleted, deletion),
    isTrue(`GET ${path}/{id} after DELETE`, status === 404, "HTTP status", "404", String(status)),
  ];
}

async function archiveChecks(ask: Ask, path: string, id: string): Promise<Check[]> {
  const archived = await ask("POST", `${path}/${id}/archive`);
  const { json } = await ask("GET", `${path}/${id}`);
  const isArchived = isRecord(json) && json.archived === true;
  return [
    verdict(`POST ${path}/{id}/archive`, archived, resourceAt(path).schema),
    isTrue(`GET ${path}/{id} after archive`, isArchived, "archived", "true", "something else"),
  ];
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
