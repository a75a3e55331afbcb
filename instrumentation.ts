import { requireApiKey } from "./lib/env";

/**
 * Runs once before a server takes requests: without a token there is no shop, so it says so and stops. Several instances that share nothing are
 * warned of; those that share tell each other.
 */
export async function register(): Promise<void> {
  try {
    requireApiKey();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}\n`);
    globalThis.process.exit(1);
  }
  // Compiled for a runtime without files too, where this is left out.
  // biome-ignore lint/style/noProcessEnv: Next replaces it
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  (await import("./lib/instances")).warnOfOthers();
  void (await import("./lib/told-changes")).visitWhatIsTold();
}
