import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // `server-only` is empty under this condition and throws without it.
    conditions: ["react-server"],
    alias: { "@": fileURLToPath(new URL(".", import.meta.url)) },
  },
  ssr: { resolve: { conditions: ["react-server"] } },
  test: {
    include: ["{app,components,lib,messages,scripts}/**/*.test.{ts,tsx}", "packages/*/src/**/*.test.ts"],
    testTimeout: 20_000,
  },
});
