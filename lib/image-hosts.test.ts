import { hasRemoteMatch } from "next/dist/shared/lib/match-remote-pattern";
import { expect, it, vi } from "vitest";

async function load(api: string) {
  vi.resetModules();
  vi.stubEnv("CREVIO_API_BASE_URL", api);
  vi.stubEnv("IMAGE_HOSTS", "cdn.example *.pictures.example");
  return import("./image-hosts");
}

const real = "https://api.crevio.co/v1";
const local = "http://127.0.0.1:4010/v1";

it.each([
  [real, "https://api.crevio.co/a.webp"],
  [real, "https://crevio.co/a.webp"],
  [real, "https://media.eu.crevio.co/a.webp?w=1"],
  [real, "https://cdn.example/a.webp"],
  [real, "https://one.pictures.example/a.webp"],
  [local, "http://127.0.0.1:4010/media/a.webp"],
  [local, "https://cdn.example/.hidden/a.webp"],
])("with the API at %s the optimiser takes %s", async (api, address) => {
  const { imagePatterns, isOptimisable } = await load(api);
  expect(isOptimisable(address)).toBe(true);
  expect(hasRemoteMatch([], imagePatterns, new URL(address))).toBe(true);
});

it.each([
  [real, "https://evil.com/a.webp"],
  [real, "https://crevio.co.evil.com/a.webp"],
  [real, "https://evilcrevio.co/a.webp"],
  [real, "http://cdn.example/a.webp"],
  [real, "https://cdn.example:8443/a.webp"],
  [real, "https://pictures.example/a.webp"],
  [real, "http://127.0.0.1:4010/media/a.webp"],
  [local, "http://127.0.0.1:4011/media/a.webp"],
  ["https://10.0.0.7/v1", "https://10.0.0.7/media/a.webp"],
  ["https://[fd00::1]/v1", "https://[fd00::1]/media/a.webp"],
  ["http://crevio.internal.example:4010/v1", "http://crevio.internal.example:4010/media/a.webp"],
])("with the API at %s %s is shown as it is", async (api, address) => {
  expect((await load(api)).isOptimisable(address)).toBe(false);
});
