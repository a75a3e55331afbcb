import { requireApiKey } from "./lib/env";
import { warnOfOthers } from "./lib/instances";

/** Runs once before a server takes requests: without a token there is no shop, so it says so and stops. Several that share nothing are warned of. */
export function register(): void {
  try {
    requireApiKey();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}\n`);
    globalThis.process.exit(1);
  }
  warnOfOthers();
}
