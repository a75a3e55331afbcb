import { statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { connect, ready } from "../cache/redis.mjs";
import { type Change, nouns } from "./api/tags";
import { env } from "./env";
import { redis } from "./redis";
import { warm } from "./warm";

/** A Redis stream of what events have changed, oldest first. */
const STREAM = "crevio:changes";
/** So many are kept for instances that start later. */
const KEPT = 500;
const LISTEN_MS = 30_000;

const date = z.iso.datetime().transform((iso) => new Date(iso));
const told: z.ZodType<Change[]> = z.array(
  z.object({
    noun: z.enum([...nouns, "review", "account"]),
    names: z.array(z.string()),
    enters: z.enum(["no", "at an end", "anywhere"]),
    gone: z.array(z.string()),
    shown: z.object({ id: z.string(), slug: z.string().nullable(), updatedAt: date.nullable() }).nullable(),
  }),
);

const { redisUrl, webhookSecret, ownOrigin } = env;

/** Tells all instances, this one too, what has changed. `false` where they do not hear it. */
export async function tellInstances(changes: Change[]): Promise<boolean> {
  if (!redis || !ownOrigin) return false;
  return redis.xadd(STREAM, "MAXLEN", "~", KEPT, "*", "changes", JSON.stringify(changes)).then(Boolean, () => false);
}

/**
 * Visits the pages of this instance that changes touch, whichever instance took the event: those told from now on, and those told since the shop
 * was built, for nobody has visited them while this instance was away.
 */
export async function visitWhatIsTold(): Promise<never | undefined> {
  if (!redisUrl || !webhookSecret || !ownOrigin) return undefined;
  const listener = connect(redisUrl, "changes", LISTEN_MS + 1_000);
  const built = statSync(".next/BUILD_ID", { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  for (let last = `${Math.floor(built)}`; ; ) {
    try {
      await ready(listener);
      const [[, entries = []] = []] = (await listener.xread("BLOCK", LISTEN_MS, "STREAMS", STREAM, last)) ?? [];
      last = entries.at(-1)?.[0] ?? last;
      void warm(
        entries.flatMap(([, [, text]]) => parse(text)),
        ownOrigin,
        webhookSecret,
      );
    } catch {
      await pause(1_000);
    }
  }
}

/** None where another version of the shop tells in other words. */
function parse(text = "null"): Change[] {
  return told.safeParse(JSON.parse(text)).data ?? [];
}
