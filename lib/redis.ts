import { connect } from "../cache/redis.mjs";
import { env } from "./env";

/** What several instances share, or `null` where nothing is. Never waited for: while it is away, each command fails at once. */
export const redis = env.redisUrl && !env.isBuilding ? connect(env.redisUrl, "memory") : null;
