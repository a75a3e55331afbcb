import { defineConfig } from "@playwright/test";
import { findBrowser } from "./e2e/browser";
import { EMULATOR_KEY, EMULATOR_PORT, SHOP_ORIGIN, SHOP_PORT } from "./e2e/origins";

/** Journeys in a real browser, against the production build and the emulator. They share one shop, so they run one after the other. */
export default defineConfig({
  testDir: "e2e",
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  expect: { timeout: 15_000 },
  timeout: 60_000,
  use: {
    baseURL: SHOP_ORIGIN,
    actionTimeout: 10_000,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        // Root cannot use the sandbox.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `npx crevio-emulator --port ${EMULATOR_PORT} --store-url ${SHOP_ORIGIN} --api-key ${EMULATOR_KEY} -- npm run demo:shop -- -p ${SHOP_PORT}`,
    url: SHOP_ORIGIN,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
