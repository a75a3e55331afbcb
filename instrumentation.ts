import { requireApiKey } from "./lib/env";

/** Runs once before a server takes requests: without a token there is no shop, so it says so and stops. */
export function register(): void {
  try {
    requireApiKey();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}\n`);
    globalThis.process.exit(1);
  }
}
