import { isAnswering } from "../../cache/redis.mjs";
import { type ApiState, checkApi } from "../api/health";
import { lastEventAt } from "../api/taken-events";
import { env } from "../env";
import { redis } from "../redis";

/** How the shop is, for whoever watches over it. Nothing in it is secret. */
export interface Health {
  status: "ok" | "failing";
  api: ApiState;
  webhookSecret: "set" | "not set";
  redis: "ok" | "silent" | "not set";
  /** `null` where none has come, or none is remembered. */
  secondsSinceEvent: number | null;
}

/** Anybody may ask how the shop is; the API is asked for it once in so long. */
const KEPT_MS = 10_000;

let last: { health: Promise<Omit<Health, "secondsSinceEvent">>; at: number } | undefined;

/** Looks at everything the shop depends on, at most ten seconds ago. Never throws. */
export async function checkHealth(): Promise<Health> {
  if (!last || Date.now() - last.at > KEPT_MS) last = { health: look(), at: Date.now() };
  const [health, event] = await Promise.all([last.health, lastEventAt()]);
  return { ...health, secondsSinceEvent: event && Math.round((Date.now() - event.getTime()) / 1_000) };
}

async function look(): Promise<Omit<Health, "secondsSinceEvent">> {
  const [api, isRedisWell] = await Promise.all([checkApi(), redis && isAnswering(redis)]);
  return {
    status: api === "ok" && isRedisWell !== false ? "ok" : "failing",
    api,
    webhookSecret: env.webhookSecret ? "set" : "not set",
    redis: env.redisUrl ? (isRedisWell ? "ok" : "silent") : "not set",
  };
}
