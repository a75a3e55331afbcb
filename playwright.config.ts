import { defineConfig } from "@playwright/test";
import { findBrowser } from "./e2e/browser";
import { EMULATOR_KEY, EMULATOR_PORT, SHOP_ORIGIN, SHOP_PORT, WEBHOOK_SECRET } from "./e2e/origins";

/** What only reads, and so can run at the same time; and what leaves odd things behind in the shop. */
const READING = /(?:buy|crawl|everybody|looks|machines|money|policy|price|weight)\.spec\.ts$/;
const ODD = /(?:growth|hostile)\.spec\.ts$/;
/** What starts shops of its own. */
const SEVERAL = /several\.spec\.ts$/;

/**
 * Journeys in a real browser, against the production build and the emulator. They share one shop, so those that change
 * it run one after the other. With `E2E_PORT`, a shop that already runs there is used.
 */
export default defineConfig({
  testDir: "e2e",
  workers: 2,
  projects: [
    { name: "reading", testMatch: READING, fullyParallel: true },
    { name: "changing", testIgnore: [READING, ODD, SEVERAL], workers: 1, dependencies: ["reading"] },
    { name: "odd", testMatch: ODD, workers: 1, dependencies: ["changing"] },
    { name: "several", testMatch: SEVERAL, workers: 1, dependencies: ["odd"] },
  ],
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may be late once; what fails twice is wrong.
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"]],
  expect: { timeout: 15_000 },
  timeout: 60_000,
  use: {
    baseURL: SHOP_ORIGIN,
    actionTimeout: 10_000,
    trace: "retain-on-first-failure",
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
    command: `npx crevio-emulator --port ${EMULATOR_PORT} --store-url ${SHOP_ORIGIN} --api-key ${EMULATOR_KEY} --webhook-secret ${WEBHOOK_SECRET} -- npm run demo:shop -- -p ${SHOP_PORT}`,
    // Else the shop publishes no address of itself: no canonical one, no sitemap, no feed.
    env: { SITE_URL: SHOP_ORIGIN },
    url: SHOP_ORIGIN,
    timeout: 300_000,
    reuseExistingServer: Boolean(process.env.E2E_PORT),
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
