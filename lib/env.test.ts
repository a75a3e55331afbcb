import { describe, expect, it, vi } from "vitest";

const names = [
  "CREVIO_API_KEY",
  "CREVIO_WEBHOOK_SECRET",
  "CREVIO_API_BASE_URL",
  "SITE_URL",
  "VERCEL_PROJECT_PRODUCTION_URL",
  "CHECKOUT_HOSTS",
  "IMAGE_HOSTS",
  "REDIS_URL",
  "PROXIES",
  "NEXT_PHASE",
];

/** `lib/env` as a process with these variables, and no others, has it. */
async function read(variables: Record<string, string> = {}) {
  vi.resetModules();
  for (const name of names) vi.stubEnv(name, variables[name]);
  return import("./env");
}

describe("env", () => {
  it("needs nothing but a key", async () => {
    const { env, requireApiKey } = await read({ CREVIO_API_KEY: "crevio_1" });
    expect(requireApiKey()).toBe("crevio_1");
    expect(env.apiBaseUrl.href).toBe("https://api.crevio.co/v1");
    expect(env).toMatchObject({ checkoutHosts: [], imageHosts: [], isBuilding: false });
    expect(env.siteUrl).toBeUndefined();
    expect(env.webhookSecret).toBeUndefined();
  });

  it("counts an empty variable as not set", async () => {
    const empty = Object.fromEntries(names.map((name) => [name, " "]));
    const { env, requireApiKey } = await read(empty);
    expect(env.apiBaseUrl.href).toBe("https://api.crevio.co/v1");
    expect(env.siteUrl).toBeUndefined();
    expect(env.webhookSecret).toBeUndefined();
    expect(requireApiKey).toThrow("CREVIO_API_KEY is not set");
  });

  it("says where a missing key is made, and only when it is needed", async () => {
    const { requireApiKey, SettingsError } = await read();
    expect(requireApiKey).toThrow(SettingsError);
    expect(requireApiKey).toThrow(/Settings > Developer > New API token/);
  });

  it.each([
    ["CREVIO_API_BASE_URL", "api.crevio.co"],
    ["CREVIO_API_BASE_URL", "ftp://api.crevio.co/v1"],
    ["CREVIO_WEBHOOK_SECRET", "hunter2"],
    ["CHECKOUT_HOSTS", "https://pay.example"],
    ["CHECKOUT_HOSTS", "pay.example;script-src"],
    ["IMAGE_HOSTS", "**"],
    ["IMAGE_HOSTS", "cdn.example localhost"],
    ["IMAGE_HOSTS", "192.168.0.7"],
    ["IMAGE_HOSTS", "169.254.169.254"],
    ["IMAGE_HOSTS", "https://cdn.example"],
    ["PROXIES", "0"],
    ["REDIS_URL", "http://localhost:6379"],
    ["SITE_URL", "shop.example"],
    ["SITE_URL", "javascript:alert(1)"],
  ])("names %s when it is %s", async (name, value) => {
    await expect(read({ [name]: value })).rejects.toMatchObject({
      name: "SettingsError",
      message: expect.stringMatching(new RegExp(`^${name} must `)),
    });
  });

  it("names every malformed variable and never tells a secret", async () => {
    const error = await read({ SITE_URL: "x", CREVIO_WEBHOOK_SECRET: "hunter2" }).catch(String);
    expect(error).toMatch(/SITE_URL/);
    expect(error).toMatch(/CREVIO_WEBHOOK_SECRET/);
    expect(error).not.toMatch(/hunter2/);
  });

  it("publishes the origin of SITE_URL, else Vercel's", async () => {
    const vercel = { VERCEL_PROJECT_PRODUCTION_URL: "shop.vercel.app" };
    expect((await read({ ...vercel, SITE_URL: "https://Shop.example/de/" })).env.siteUrl).toBe("https://shop.example");
    expect((await read(vercel)).env.siteUrl).toBe("https://shop.vercel.app");
  });

  it("reads hosts with commas or blanks between them", async () => {
    const { env } = await read({
      CHECKOUT_HOSTS: "pay.example, pay2.example:8443\n",
      IMAGE_HOSTS: "a.example b.example",
    });
    expect(env.checkoutHosts).toEqual(["pay.example", "pay2.example:8443"]);
    expect(env.imageHosts).toEqual(["a.example", "b.example"]);
  });

  it("knows that it is being built", async () => {
    expect((await read({ NEXT_PHASE: "phase-production-build" })).env.isBuilding).toBe(true);
  });
});
