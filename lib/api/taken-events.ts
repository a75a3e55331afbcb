import "server-only";
import { z } from "zod";
import { env } from "../env";
import { memory } from "../memory";
import type { Event } from "../webhooks";
import { type Known, readChanges, type Unread } from "./events";
import { type Change, type Noun, nouns } from "./tags";

const DAY = 86_400;
const LAST = "last event";

const date = z.iso.datetime().transform((iso) => new Date(iso));
const knownItem = z.object({ slug: z.string().nullable(), updatedAt: date.nullable(), isLive: z.boolean() });

/** Events being read, by their id where they have one. */
const underWay = new Map<string | symbol, ReturnType<typeof readChanges>>();
/** What is called in a second: more would keep visitors waiting, and come too late for whoever sent it. */
const MOST_UNDER_WAY = env.callsPerSecond;

/**
 * What an event changes, to be followed by `remember`, or why that is not known. Empty where nothing is left to do: for a test, a repetition,
 * and an edit that is older than one that was taken.
 */
export async function takeEvent(event: Event): Promise<Change[] | Unread> {
  const { id, isTest } = event;
  if (isTest || (id && (await memory.get(`event ${id}`))) || (await isOutdated(event))) return [];
  const key = id ?? Symbol();
  const same = underWay.get(key);
  if (same) return same.then((changes) => (typeof changes === "string" ? changes : []));
  if (underWay.size >= MOST_UNDER_WAY) return "too many others";
  const changes = readChanges(event, recall).finally(() => underWay.delete(key));
  underWay.set(key, changes);
  return changes;
}

/** Keeps in mind for a day that an event was taken and what it told, so that it does no work again. */
export async function remember(event: Event, changes: Change[]): Promise<void> {
  await memory.set(LAST, new Date().toISOString(), 30 * DAY);
  if (event.id) await memory.set(`event ${event.id}`, event.type, DAY);
  for (const { noun, shown, gone } of changes) {
    const { slug = null, updatedAt = null } = shown ?? {};
    if (shown) await memory.set(`${noun} ${shown.id}`, JSON.stringify({ slug, updatedAt, isLive: true }), 30 * DAY);
    for (const id of gone) {
      await memory.set(`${noun} ${id}`, JSON.stringify({ slug: null, updatedAt: null, isLive: false }), 30 * DAY);
    }
  }
}

/** When an event was last taken, `null` where none is known. */
export async function lastEventAt(): Promise<Date | null> {
  const at = await memory.get(LAST);
  return at === null ? null : new Date(at);
}

async function recall(noun: Noun, id: string): Promise<Known | null> {
  const text = await memory.get(`${noun} ${id}`);
  return text === null ? null : knownItem.parse(JSON.parse(text));
}

async function isOutdated({ type, data: { id, updatedAt } }: Event): Promise<boolean> {
  const noun = nouns.find((one) => type === `${one}.updated`);
  const known = noun && id ? await recall(noun, id) : null;
  return Boolean(known?.updatedAt && updatedAt && updatedAt < known.updatedAt);
}
