import { Webhook } from "standardwebhooks";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { startCrevio } from "@/lib/test-crevio";
import { hasRedis, startRedis } from "@/lib/test-redis";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {}, revalidateTag() {} }));
vi.mock("next/server", () => ({ after() {} }));

const crevio = await startCrevio();

/** The route as a process with these settings has it, and how it finds the shop. */
async function start(settings: Record<string, string> = {}) {
  vi.resetModules();
  for (const name of ["REDIS_URL", "CREVIO_API_KEY", "CREVIO_WEBHOOK_SECRET", "CREVIO_API_BASE_URL"])
    vi.stubEnv(name, settings[name] ?? original[name]);
  const { GET } = await import("./route");
  return async (query = "?deep") => {
    const answer = await GET(new Request(`http://shop.example/api/health${query}`));
    return { status: answer.status, said: await answer.json() };
  };
}

const original: Record<string, string> = {
  REDIS_URL: "",
  CREVIO_API_KEY: crevio.apiKey,
  CREVIO_WEBHOOK_SECRET: crevio.webhookSecret,
  CREVIO_API_BASE_URL: crevio.baseUrl,
};

const asked = async () => (await crevio.control("GET", "requests")).data.length;

beforeEach(() => crevio.reset());

it("says that the shop runs, without asking anybody", async () => {
  await crevio.fail("/");
  expect(await (await start())("")).toEqual({ status: 200, said: { status: "ok" } });
  expect(await asked()).toBe(0);
});

it("says, when asked to look deeper, that all is well", async () => {
  const said = { status: "ok", api: "ok", webhookSecret: "set", redis: "not set", secondsSinceEvent: null };
  expect(await (await start())()).toEqual({ status: 200, said });
});

it.each([
  ["the API is down", 500, "failing"],
  ["the token is no longer good", 401, "refused"],
])("says so where %s", async (_what, status, api) => {
  await crevio.fail("/products", status);
  expect(await (await start())()).toMatchObject({ status: 503, said: { status: "failing", api } });
});

it("says so where nobody is there, and where there is no secret", async () => {
  const check = await start({ CREVIO_API_BASE_URL: "http://127.0.0.1:9/v1", CREVIO_WEBHOOK_SECRET: "" });
  expect(await check()).toMatchObject({ status: 503, said: { api: "silent", webhookSecret: "not set" } });
});

it("asks the API once, however many look", async () => {
  const check = await start();
  await Promise.all(Array.from({ length: 20 }, () => check()));
  expect(await asked()).toBe(1);
});

it("tells how long ago the last event came", async () => {
  const check = await start();
  const { POST } = await import("../webhooks/crevio/route");
  const [body, now] = [JSON.stringify({ type: "form_submission.created", data: {} }), new Date()];
  const post = (secret: string) => {
    const headers = {
      "webhook-id": "whev_1",
      "webhook-timestamp": `${Math.floor(now.getTime() / 1_000)}`,
      "webhook-signature": new Webhook(secret).sign("whev_1", now, body),
    };
    return POST(new Request("http://shop.example/", { method: "POST", body, headers }));
  };
  await post("whsec_b3RoZXI=");
  expect((await check()).said.secondsSinceEvent).toBeNull();
  await post(crevio.webhookSecret);
  expect((await check()).said.secondsSinceEvent).toBe(0);
});

describe("with a Redis", () => {
  it.skipIf(!hasRedis)("says that it answers", async () => {
    const redis = await startRedis();
    onTestFinished(redis.stop);
    const check = await start({ REDIS_URL: redis.url });
    expect(await check()).toMatchObject({ status: 200, said: { redis: "ok" } });
  });

  it("says so where there is none", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    const check = await start({ REDIS_URL: "redis://127.0.0.1:9" });
    expect(await check()).toMatchObject({ status: 503, said: { redis: "silent", api: "ok" } });
  });
});
