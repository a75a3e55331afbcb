import { type ApiState, checkApi } from "../api/health";
import { env } from "../env";
import { secondsSinceEvent } from "./last-event";
import { pingRedis } from "./redis";

/** How the shop is, for whoever watches over it. Nothing in it is secret. */
export interface Health {
  status: "ok" | "failing";
  api: ApiState;
  webhookSecret: "set" | "not set";
  redis: "ok" | "silent" | "not set";
  /** `null` where none has come since this process started. */
  secondsSinceEvent: number | null;
}

/** Anybody may ask how the shop is; the API is asked for it once in so long. */
const KEPT_MS = 10_000;

let last: { health: Promise<Omit<Health, "secondsSinceEvent">>; at: number } | undefined;

/** Looks at everything the shop depends on, at most ten seconds ago. Never throws. */
export async function checkHealth(): Promise<Health> {
  if (!last || Date.now() - last.at > KEPT_MS) last = { health: look(), at: Date.now() };
  return { ...(await last.health), secondsSinceEvent: secondsSinceEvent() };
}

async function look(): Promise<Omit<Health, "secondsSinceEvent">> {
  const [api, isRedisWell] = await Promise.all([checkApi(), env.redisUrl && pingRedis(env.redisUrl)]);
  return {
    status: api === "ok" && isRedisWell !== false ? "ok" : "failing",
    api,
    webhookSecret: env.webhookSecret ? "set" : "not set",
    redis: env.redisUrl ? (isRedisWell ? "ok" : "silent") : "not set",
  };
}
