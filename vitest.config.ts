import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

declare module "vitest" {
  interface ProvidedContext {
    /** How much a fuzz test tries: little and always the same here, more and other things with `npm run fuzz`. */
    fuzz: { numRuns: number; seed?: number };
  }
}

const runs = process.env.FUZZ_RUNS;

export default defineConfig({
  resolve: {
    // `server-only` is empty under this condition and throws without it.
    conditions: ["react-server"],
    alias: { "@": fileURLToPath(new URL(".", import.meta.url)) },
  },
  ssr: { resolve: { conditions: ["react-server"] } },
  test: {
    include: ["{app,cache,components,lib,messages,scripts}/**/*.test.{ts,tsx}", "packages/*/src/**/*.test.ts"],
    testTimeout: 20_000,
    // Many wait for clocks and answers: one for each core but one would be one, where there are two.
    maxWorkers: 2,
    provide: { fuzz: runs ? { numRuns: Number(runs) } : { numRuns: 500, seed: 1 } },
  },
});
