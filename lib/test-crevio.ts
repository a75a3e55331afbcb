import { type EmulatorOptions, startEmulator } from "crevio-emulator";
import { afterAll, vi } from "vitest";

/** A local Crevio for one test file, and the settings that lead to it: import what reads `lib/env` after this. */
export async function startCrevio(options: EmulatorOptions = {}) {
  const emulator = await startEmulator({ storeUrl: "http://127.0.0.1:9", ...options });
  afterAll(emulator.close);
  vi.stubEnv("CREVIO_API_BASE_URL", emulator.baseUrl);
  vi.stubEnv("CREVIO_API_KEY", emulator.apiKey);
  vi.stubEnv("CREVIO_WEBHOOK_SECRET", emulator.webhookSecret);
  for (const name of ["SITE_URL", "CHECKOUT_HOSTS", "IMAGE_HOSTS", "REDIS_URL", "PROXIES", "NEXT_PHASE"])
    vi.stubEnv(name, "");
  // Tests ask as fast as they can; those about the pace set one.
  vi.stubEnv("CREVIO_CALLS_PER_SECOND", "1000");

  /** A request to the side of tests, see the emulator's README. */
  async function control(method: string, path: string, body?: object) {
    const response = await fetch(`${emulator.origin}/_emulator/${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response.status === 204 ? null : response.json();
  }

  return {
    ...emulator,
    control,
    /** Back to the demo shop, without faults and without a memory of any. */
    reset: () => {
      globalThis.crevioOutgoing = undefined;
      return control("POST", "reset");
    },
    /** Every request below `path` fails at once: a wait that long is not worth a second attempt. */
    fail: (path: string, status = 500) => control("POST", "faults", { path, kind: "status", status, retryAfter: 600 }),
  };
}
