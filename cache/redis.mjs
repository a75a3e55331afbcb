import { Redis } from "ioredis";

const SLOWEST_ANSWER_MS = 300;
const LONGEST_PAUSE_MS = 5_000;
const PATIENCE_MS = 2_000;

/**
 * A connection that is waited for at the start only: once it has stood or failed, each command fails at once while there is none, and the shop
 * goes on alone.
 *
 * @param {string} url such as `redis://localhost:6379` or `rediss://…`
 * @param {string} what it is for, in the log.
 * @param {number} slowestAnswerMs after which a command has failed.
 */
export function connect(url, what, slowestAnswerMs = SLOWEST_ANSWER_MS) {
  const redis = new Redis(url, {
    connectTimeout: 2_000,
    commandTimeout: slowestAnswerMs,
    enableOfflineQueue: true,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(attempt * 200, LONGEST_PAUSE_MS),
  });
  let isDown = false;
  redis.on("error", (error) => {
    redis.options.enableOfflineQueue = false;
    if (!isDown)
      console.warn(`Redis does not answer (${what}); this instance goes on alone: ${error.message || error}`);
    isDown = true;
  });
  redis.on("ready", () => {
    redis.options.enableOfflineQueue = false;
    if (isDown) console.warn(`Redis answers again (${what}).`);
    isDown = false;
  });
  return redis;
}

/** Resolves when the connection stands. */
export async function ready(redis) {
  if (redis.status !== "ready") await new Promise((resolve) => redis.once("ready", resolve));
}

/** Whether it answers within two seconds. Never throws. */
export async function isAnswering(redis) {
  const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, false));
  const answer = ready(redis).then(() => redis.ping());
  return Promise.race([answer.then(Boolean, () => false), tooLong]);
}
