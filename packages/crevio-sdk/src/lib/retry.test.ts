import { beforeEach, describe, expect, it } from "vitest";
import { startCrevio } from "../../test/emulator.ts";
import { Crevio } from "../index.ts";
import { ConnectionError, CrevioError, ResponseValidationError } from "../models/errors.ts";
import type { BackoffConfig } from "./retry.ts";

const { serverURL, apiKey, control, log } = await startCrevio();
const backoff = { initialInterval: 40, maxInterval: 100, exponent: 2, maxElapsedTime: 5_000 };
const client = (given: Partial<BackoffConfig> = {}) =>
  new Crevio({ apiKey, serverURL, retryConfig: { backoff: { ...backoff, ...given } } });

const fault = (kind: string, others: object = {}) => control("POST", "faults", { kind, ...others });

/** Milliseconds between the arrivals of the logged requests. */
async function pausesMs(method = "GET") {
  const times = (await log()).filter((request) => request.method === method).map(({ at }) => Date.parse(at));
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

const outcomes = async () => (await log()).map(({ method, status }) => `${method} ${status}`);

beforeEach(() => control("POST", "reset"));

const faults: [string, object][] = [
  ["status", { status: 500 }],
  ["status", { status: 503, retryAfter: 0 }],
  ["status", { status: 408 }],
  ["cut", {}],
  ["truncate", {}],
];

describe("a GET, in the log of the server", () => {
  it.each(faults)("comes again after %s %j until it is answered", async (kind, others) => {
    await fault(kind, { ...others, count: 2 });

    const { data } = await client().products.list({ limit: 1 });

    expect(data).toHaveLength(1);
    expect(await log()).toHaveLength(3);
  });

  it("comes once when the answer cannot be read", async () => {
    await fault("malformed", { count: 1 });

    await expect(client().products.list()).rejects.toThrow(ResponseValidationError);
    expect(await log()).toHaveLength(1);
  });

  it("comes again through several kinds of failure", async () => {
    await fault("status", { status: 429, retryAfter: 0, count: 1 });
    await fault("cut", { count: 1 });
    await fault("status", { status: 502, body: "<h1>Bad gateway</h1>", count: 1 });

    await client().account.get();

    expect(await outcomes()).toEqual(["GET 429", "GET 0", "GET 502", "GET 200"]);
  });

  it("pauses at random below a ceiling that doubles up to its highest", async () => {
    await fault("status", { status: 500, count: 5 });

    await client({ initialInterval: 150, maxInterval: 400 }).account.get();

    const pauses = await pausesMs();
    const ceilings = [150, 300, 400, 400, 400];
    expect(pauses).toHaveLength(ceilings.length);
    for (const [index, ceiling] of ceilings.entries()) expect(pauses[index]).toBeLessThan(ceiling + 300);
    expect(new Set(pauses).size).toBeGreaterThan(1);
  });

  it("stops coming after maxElapsedTime", async () => {
    await fault("status", { status: 500 });

    await expect(client({ maxElapsedTime: 1_000 }).account.get()).rejects.toMatchObject({ statusCode: 500 });
    const requests = await log();
    expect(requests.length).toBeGreaterThan(4);
    expect(Date.parse(requests.at(-1)?.at ?? "") - Date.parse(requests[0]?.at ?? "")).toBeLessThan(1_500);
  });

  it("is not sent again once its time is over", async () => {
    await fault("delay", { delayMs: 1_500 });

    await expect(client().account.get({}, { timeoutMs: 1_000 })).rejects.toMatchObject({ name: "RequestTimeoutError" });
    await expect.poll(log, { timeout: 10_000 }).toHaveLength(1);
  });
});

describe("a told pause, in the log of the server", () => {
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000);

  it.each([
    ["Retry-After in seconds", 1_000, () => ({ retryAfter: 1 })],
    ["Retry-After as a date", 1_000, () => ({ retryAfter: inSeconds(3).toUTCString() })],
    ["Retry-After in the past", 0, () => ({ retryAfter: inSeconds(-60).toUTCString() })],
    ["RateLimit-Reset", 1_000, () => ({ headers: { "ratelimit-reset": "1" } })],
    ["X-RateLimit-Reset since 1970", 1_000, () => ({ headers: { "x-ratelimit-reset": `${+inSeconds(2) / 1_000}` } })],
    ["Retry-After first", 1_000, () => ({ retryAfter: 1, headers: { "ratelimit-reset": "600" } })],
    ["RateLimit-Reset next", 1_000, () => ({ retryAfter: "soon", headers: { "ratelimit-reset": "1" } })],
  ] as const)("is kept by reading and writing alike: %s", async (_, leastMs, told) => {
    await fault("status", { status: 429, count: 2, ...told() });

    await Promise.all([client().account.get(), client().products.create({ name: "Print" })]);

    for (const method of ["GET", "POST"]) {
      const [pause] = await pausesMs(method);
      // Dates are told in whole seconds, times logged in whole milliseconds, and a busy machine is late.
      expect(pause).toBeGreaterThanOrEqual(leastMs - 50);
      expect(pause).toBeLessThan(leastMs + 3_000);
    }
  });

  it("is kept after a 503 too", async () => {
    await fault("status", { status: 503, retryAfter: 1, count: 1 });

    await client().account.get();

    expect((await pausesMs())[0]).toBeGreaterThanOrEqual(995);
  });

  it("that passes the time of the call is not begun", async () => {
    await fault("status", { status: 429, retryAfter: 60 });

    await expect(client().account.get()).rejects.toMatchObject({ statusCode: 429, code: "rate_limited" });
    expect(await log()).toHaveLength(1);
  });
});

describe("what changes data, in the log of the server", () => {
  const writes: [string, (crevio: Crevio, id: string) => Promise<unknown>][] = [
    ["POST", ({ products }) => products.create({ name: "Print" })],
    ["PATCH", ({ products }, id) => products.update({ id, name: "Print" })],
    ["DELETE", ({ products }, id) => products.delete({ id })],
    ["an action", ({ reviews }) => reviews.position({ id: "rev_1", position: 1 })],
  ];
  const cases = writes.flatMap(([name, write]) =>
    [...faults, ["malformed", {}] as const].map(([kind, others]) => ({ name, write, kind, others })),
  );

  it.each(cases)("comes once: $name after $kind $others", async ({ write, kind, others }) => {
    const id = await firstProduct();
    await fault(kind, { ...others });

    const sent = write(client(), id);

    await expect(sent).rejects.toThrow(kind === "cut" || kind === "truncate" ? ConnectionError : CrevioError);
    expect(await log()).toHaveLength(1);
  });

  it.each(writes)("comes again after 429, the same: %s", async (_, write) => {
    const { id } = await client().products.create({ name: "Print" });
    await control("POST", "reviews?webhook=false", { id: "rev_1", product: id, rating: 5 });
    await control("DELETE", "requests");
    await fault("status", { status: 429, retryAfter: 0, count: 2 });

    await write(client(), id);

    const requests = await log();
    expect(requests.map(({ status }) => status)).toEqual([
      429,
      429,
      expect.toSatisfy((status: number) => status < 300),
    ]);
    expect(new Set(requests.map(({ method, path, body }) => `${method} ${path} ${body}`)).size).toBe(1);
  });

  it("comes once when nothing was answered in time", async () => {
    await fault("delay", { delayMs: 1_500 });

    const sent = client().products.create({ name: "Late" }, { timeoutMs: 1_000 });

    await expect(sent).rejects.toMatchObject({ name: "RequestTimeoutError" });
    await expect.poll(log, { timeout: 10_000 }).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await log()).toHaveLength(1);
  });

  async function firstProduct() {
    const { data } = await client().products.list({ limit: 1 });
    await control("DELETE", "requests");
    return data[0]?.id ?? "";
  }
});
