import manifest from "next/dist/server/lib/incremental-cache/tags-manifest.external.js";
import { connect, ready } from "./redis.mjs";

const CHANNEL = "crevio:tags";
/** Sorted sets of tags by when, in milliseconds, they went stale and when what carries them may no longer be shown. */
const SETS = { stale: "crevio:tags:stale", expired: "crevio:tags:expired" };

/** Long after this, pages are older than a deployment. */
const KEPT_MS = 90 * 86_400_000;

/** Clocks of instances differ, and messages take a while. */
const OVERLAP_MS = 60_000;

const { tagsManifest } = manifest;

/**
 * Which tags went stale when, on all instances: in Next's own manifest, which its pages and our data are compared with. Told to all at once, and
 * kept for those that are not there.
 *
 * @param {string} url of Redis
 */
export function openTagBoard(url) {
  const redis = connect(url, "tags");
  const listener = connect(url, "tags of others");
  /** Tags that no other instance knows of yet. */
  const untold = new Set();
  let readUntil = 0;

  async function tell() {
    const tags = [...untold];
    if (tags.length === 0) return;
    const states = tags.map((tag) => [tag, tagsManifest.get(tag) ?? {}]);
    const commands = redis.multi();
    for (const [tag, state] of states)
      for (const kind of ["stale", "expired"]) if (state[kind]) commands.zadd(SETS[kind], "GT", state[kind], tag);
    commands.publish(CHANNEL, JSON.stringify(states));
    await commands.exec();
    for (const tag of tags) untold.delete(tag);
  }

  async function read() {
    const since = Math.max(readUntil - OVERLAP_MS, Date.now() - KEPT_MS);
    const now = Date.now();
    for (const kind of ["stale", "expired"]) {
      await redis.zremrangebyscore(SETS[kind], "-inf", now - KEPT_MS);
      const found = await redis.zrangebyscore(SETS[kind], since, "+inf", "WITHSCORES");
      for (let index = 0; index < found.length; index += 2) note(found[index], { [kind]: Number(found[index + 1]) });
    }
    readUntil = now;
  }

  listener.on("message", (_, message) => {
    for (const [tag, state] of JSON.parse(message)) note(tag, state);
  });
  const isRead = new Promise((resolve) => {
    listener.on("ready", async () => {
      try {
        await listener.subscribe(CHANNEL);
        await ready(redis);
        await read();
        await tell();
        resolve();
      } catch (error) {
        console.warn(`The tags of other instances could not be read: ${error.message}`);
        listener.disconnect(true);
      }
    });
  });

  return {
    /** Resolves when what others told is known. Never, while there is no Redis. */
    isRead,
    /** Tells the others of tags whose state in the manifest has changed. Never throws. */
    async publish(tags) {
      for (const tag of tags) untold.add(tag);
      await tell().catch(() => {});
    },
  };
}

/** The newest of two states holds: an older one says nothing about what was made since. */
function note(tag, { stale = 0, expired = 0 }) {
  const known = tagsManifest.get(tag) ?? {};
  const state = { ...known };
  if (stale > (known.stale ?? 0)) state.stale = stale;
  if (expired > (known.expired ?? 0)) state.expired = expired;
  tagsManifest.set(tag, state);
}
