import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { type Change, tagsOf } from "./api/tags";
import { remember, takeEvent } from "./api/taken-events";
import { markStale } from "./warm";
import type { Event } from "./webhooks";

const PAUSE_MS = 300;
const PATIENCE_MS = 15 * 60_000;
/** More than these are left to whoever sends them again. */
const MOST = 1_000;

/** Ids of the events that are followed. */
const followed = new Set<string>();

/**
 * Goes on reading what an event tells of, where the API did not answer or not show it in time: whoever sent it may come back late. It was not
 * acknowledged, so nothing is lost where this process ends.
 *
 * @param spread has pages show what has changed.
 */
export async function followUp(
  event: Event,
  origin: string,
  secret: string,
  spread: (changes: Change[]) => Promise<void>,
): Promise<void> {
  const { id } = event;
  if (!id || followed.has(id) || followed.size >= MOST) return;
  followed.add(id);
  const until = performance.now() + PATIENCE_MS;
  for (let pauseMs = PAUSE_MS; performance.now() < until; ) {
    await pause(pauseMs);
    const changes = await takeEvent(event);
    if (changes === "not shown") pauseMs *= 2;
    if (typeof changes === "string") continue;
    if (changes.length > 0) {
      await remember(event, changes);
      await markStale(changes.flatMap(tagsOf), origin, secret);
      await spread(changes);
    }
    break;
  }
  followed.delete(id);
}
