import { createHash } from "node:crypto";
import builtIn from "next/dist/server/lib/cache-handlers/default.external.js";
import { connect } from "./redis.mjs";
import { openTagBoard } from "./tag-board.mjs";

/** What nobody has read for so long is gone, also where it could live on. */
const LONGEST_LIFE_S = 30 * 86_400;

const FIRST_WAIT_MS = 1_000;

const local = builtIn.default;

/**
 * Where Next keeps what `"use cache"` functions read, on several instances: in the memory of each as ever, and in a Redis that all share. What
 * one has read, none reads again; what one is told to forget, all forget. Without Redis each goes on as if it were the only one.
 *
 * Pages stay in the files of each instance. They are made of this data and carry the same tags, so they go stale together.
 *
 * @type {import("next/dist/server/lib/cache-handlers/types").CacheHandler}
 */
const handler = {
  async get(key, softTags) {
    const mine = await local.get(key, softTags);
    if (mine && mine.revalidate >= 0) return mine;
    const theirs = await read(key);
    if (!theirs || (mine && theirs.timestamp <= mine.timestamp)) return mine;
    // It is kept here from now on, and held against the tags like everything else.
    await local.set(key, Promise.resolve(theirs));
    return (await local.get(key, softTags)) ?? mine;
  },

  async set(key, pending) {
    let copy;
    await local.set(
      key,
      pending.then((entry) => {
        const [value, other] = entry.value.tee();
        copy = { ...entry, value: other };
        return { ...entry, value };
      }),
    );
    if (copy) await write(key, copy);
  },

  refreshTags: () => local.refreshTags(),
  getExpiration: (tags) => local.getExpiration(tags),

  async updateTags(tags, durations) {
    await local.updateTags(tags, durations);
    await board.publish(tags);
  },
};

// Next loads this file by itself, so it reads its one setting by itself too.
const { REDIS_URL = "", NEXT_PHASE } = process.env;
const isBuilding = NEXT_PHASE === "phase-production-build";
const redis = isBuilding ? null : connect(REDIS_URL, "data");
const board = isBuilding ? null : openTagBoard(REDIS_URL);

// The first visitor waits for what went stale while this instance was away, and not long.
await Promise.race([board?.isRead, new Promise((resolve) => setTimeout(resolve, isBuilding ? 0 : FIRST_WAIT_MS))]);

export default isBuilding ? local : handler;

async function read(key) {
  try {
    const fields = await redis.hgetallBuffer(nameOf(key));
    if (!fields.value) return undefined;
    return { ...JSON.parse(fields.entry.toString()), value: new Blob([fields.value]).stream() };
  } catch {
    return undefined;
  }
}

async function write(key, { value, ...entry }) {
  try {
    const bytes = Buffer.from(await new Response(value).arrayBuffer());
    const life = Math.min(entry.expire, LONGEST_LIFE_S);
    if (life <= 0) return;
    await redis
      .multi()
      .hset(nameOf(key), { entry: JSON.stringify(entry), value: bytes })
      .expire(nameOf(key), Math.ceil(life))
      .exec();
  } catch {
    // A value that broke off is nobody's, and without Redis it stays with this instance.
  }
}

/** Next's keys hold the build, the function and its arguments, and can be long. */
function nameOf(key) {
  return `crevio:data:${createHash("sha256").update(key).digest("base64url")}`;
}
