import "server-only";
import { Crevio } from "@crevio/sdk";
import { HTTPClient } from "@crevio/sdk/lib/http.js";
import { env, requireApiKey } from "../env";
import { redis } from "../redis";
import { Outgoing } from "./outgoing/outgoing";
import { SharedPace } from "./outgoing/shared-pace";

/**
 * The merchant's store. Every call is paced, shared and bounded here: an attempt takes two seconds at most and a read three, so
 * that a page nobody has seen yet says soon that it cannot be made. A build has more time, for it has nothing older to show.
 */
export const crevio = client("page");

/** The same for what events tell of: visitors go before them. */
export const crevioOfEvents = client("event");

function client(rank: "page" | "event") {
  return new Crevio({
    apiKey: requireApiKey(),
    serverURL: env.apiBaseUrl.href,
    timeoutMs: env.isBuilding ? 10_000 : 3_000,
    retryConfig: env.isBuilding ? {} : { backoff: { initialInterval: 100, maxInterval: 400, maxElapsedTime: 600 } },
    httpClient: new HTTPClient({ fetcher: (input) => outgoing().fetch(new Request(input), rank) }),
  });
}

/** Reads that begin from now on join none that began before. */
export function readAfresh(): void {
  outgoing().startAfresh();
}

declare global {
  var crevioOutgoing: Outgoing | undefined;
}

/** One for the process: Next gives pages and route handlers modules of their own. */
function outgoing(): Outgoing {
  globalThis.crevioOutgoing ??= new Outgoing({
    callsPerSecond: env.callsPerSecond,
    attemptMs: env.isBuilding ? 10_000 : 2_000,
    isPatient: env.isBuilding,
    shared: redis ? new SharedPace(redis, env.callsPerSecond) : undefined,
  });
  return globalThis.crevioOutgoing;
}
