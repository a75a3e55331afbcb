import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Outgoing } from "./outgoing";
import { Pace } from "./pace";
import { RestError } from "./rest";

/** An API whose answers a test writes itself, and when it was asked for what. */
let answer: (response: ServerResponse, path: string) => void = (response) => response.end("{}");
const asked: { path: string; at: number }[] = [];
const server = createServer((request, response) => {
  asked.push({ path: request.url ?? "", at: performance.now() });
  answer(response, request.url ?? "");
}).listen(0, "127.0.0.1");
await once(server, "listening");
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;

const status = (code: number, headers = {}) => {
  answer = (response) => void response.writeHead(code, headers).end("{}");
};
const outgoing = (settings = {}) =>
  new Outgoing({ callsPerSecond: 1_000, attemptMs: 300, isPatient: false, ...settings });
const get = (path: string) => new Request(origin + path);

beforeEach(() => {
  asked.length = 0;
  status(200);
});

describe("the pace", () => {
  it("is never higher than set, in whatever second", async () => {
    const pace = new Pace(20);
    const starts: number[] = [];
    const turns = Array.from({ length: 65 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 5));
      await pace.turn(new AbortController().signal, "page");
      starts.push(performance.now());
    });
    await Promise.all(turns);
    const most = Math.max(...starts.map((at) => starts.filter((one) => one >= at && one < at + 1_000).length));
    expect(starts).toHaveLength(65);
    expect(most).toBe(20);
  });

  it.each([
    [200, 1_200],
    [900, 1_300],
  ])("counts calls that are over after %i ms as late as they may have come", async (overMs, nextMs) => {
    const pace = new Pace(2);
    const { signal } = new AbortController();
    const began = performance.now();
    for (const turn of [pace.turn(signal, "page"), pace.turn(signal, "page")])
      void turn.then((isOver) => setTimeout(isOver, overMs));
    await pace.turn(signal, "page");
    const waitedMs = performance.now() - began;
    expect(waitedMs).toBeGreaterThan(nextMs);
    expect(waitedMs).toBeLessThan(nextMs + 100);
  });

  it("lets buyers go first", async () => {
    const calls = outgoing({ callsPerSecond: 2, attemptMs: 5_000 });
    const pages = Array.from({ length: 6 }, (_, index) => calls.fetch(get(`/products/${index}`)));
    await calls.fetch(new Request(`${origin}/checkouts`, { method: "POST", body: "{}" }));
    await Promise.all(pages);
    expect(asked.map(({ path }) => path).indexOf("/checkouts")).toBeLessThan(4);
  });

  it("lets events go last", async () => {
    const calls = outgoing({ callsPerSecond: 2, attemptMs: 5_000 });
    const events = ["one", "two", "three", "four"].map((name) => calls.fetch(get(`/events/${name}`), "event"));
    await calls.fetch(get("/page"));
    await Promise.all(events);
    expect(asked.map(({ path }) => path).indexOf("/page")).toBe(2);
  });

  it("is not waited for where too many wait already, but by buyers", async () => {
    const calls = outgoing({ callsPerSecond: 2, attemptMs: 5_000 });
    const paths = Array.from({ length: 10 }, (_, index) => `/products/${index}`);
    const pages = paths.map((path) => calls.fetch(get(path)).catch((error) => error));
    expect((await calls.fetch(new Request(`${origin}/checkouts`, { method: "POST" }))).status).toBe(200);
    const refused = (await Promise.all(pages)).filter((outcome) => outcome instanceof RestError);
    expect(refused).toHaveLength(10 - 2 - 2 * 2);
  });

  it("is not spent on those who have stopped waiting", async () => {
    const calls = outgoing({ callsPerSecond: 1 });
    await calls.fetch(get("/first"));
    const left = new Request(`${origin}/checkouts`, { method: "POST", signal: AbortSignal.timeout(50) });
    await expect(calls.fetch(left)).rejects.toThrow("timeout");
    expect(asked.map(({ path }) => path)).toEqual(["/first"]);
  });
});

describe("several who ask for the same at the same time", () => {
  it("share one call and its answer", async () => {
    answer = (response) => void setTimeout(() => response.end(`{"asked":${asked.length}}`), 50);
    const calls = outgoing();
    const texts = await Promise.all(
      Array.from({ length: 50 }, async () => (await calls.fetch(get("/products/one"))).text()),
    );
    expect(new Set(texts)).toEqual(new Set(['{"asked":1}']));
  });

  it("do not where one asks after a change", async () => {
    const waiting: ServerResponse[] = [];
    answer = (response) => void waiting.push(response);
    const calls = outgoing();
    const before = calls.fetch(get("/products/one"));
    await expect.poll(() => waiting.length).toBe(1);
    calls.startAfresh();
    const after = calls.fetch(get("/products/one"));
    await expect.poll(() => waiting.length).toBe(2);
    waiting[1]?.end("new");
    waiting[0]?.end("old");
    expect(await Promise.all([before, after].map(async (one) => (await one).text()))).toEqual(["old", "new"]);
  });

  it("share one that still waits for its turn, also after a change", async () => {
    const calls = outgoing({ callsPerSecond: 1, attemptMs: 5_000 });
    await calls.fetch(get("/first"));
    const before = calls.fetch(get("/products/one"));
    calls.startAfresh();
    await Promise.all([before, calls.fetch(get("/products/one"))]);
    expect(asked.map(({ path }) => path)).toEqual(["/first", "/products/one"]);
  });

  it("do not where one buys", async () => {
    const calls = outgoing();
    await Promise.all([calls.fetch(get("/price_variants/one")), calls.fetch(get("/price_variants/one"))]);
    expect(asked).toHaveLength(2);
  });
});

describe("a 429", () => {
  it("keeps everyone from asking for as long as it says", async () => {
    const calls = outgoing();
    status(429, { "retry-after": "2" });
    expect((await calls.fetch(get("/one"))).status).toBe(429);
    status(200);
    await expect(calls.fetch(get("/two"))).rejects.toThrow(RestError);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await calls.fetch(get("/three"))).status).toBe(200);
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(1_990);
  });

  it("is waited for by a build, however long", async () => {
    const calls = outgoing({ isPatient: true, attemptMs: 5_000 });
    status(429, { "retry-after": new Date(Date.now() + 2_500).toUTCString() });
    await calls.fetch(get("/one"));
    status(200);
    expect((await calls.fetch(get("/two"))).status).toBe(200);
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThan(1_000);
  });
});

describe("an outage", () => {
  async function failAt(calls: Outgoing, ...paths: string[]) {
    for (const path of paths) await calls.fetch(get(path)).catch(() => null);
  }

  it.each<[string, (response: ServerResponse) => void]>([
    ["500", (response) => response.writeHead(500).end()],
    [
      "half a body",
      (response) => response.writeHead(200, { "content-length": 99 }).write("{", () => response.destroy()),
    ],
    ["nothing", (response) => response.destroy()],
  ])("is known after three answers of %s; then one call tries, and the others end with it", async (_what, broken) => {
    answer = broken;
    const calls = outgoing();
    await failAt(calls, "/one", "/two", "/three");
    const began = performance.now();
    await failAt(calls, "/four", "/five", "/six");
    await Promise.all(Array.from({ length: 50 }, (_, index) => failAt(calls, `/${index}`)));
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(asked).toHaveLength(3 + 3 + 1);
  });

  it("is known after one answer that takes too long", async () => {
    answer = () => {};
    const calls = outgoing();
    await expect(calls.fetch(get("/one"))).rejects.toThrow("timeout");
    const began = performance.now();
    await expect(calls.fetch(get("/two"))).rejects.toThrow("does not answer");
    expect(performance.now() - began).toBeLessThan(50);
  });

  it("of silence is over with a slow answer, for which no page waits long", async () => {
    answer = () => {};
    const calls = outgoing({ attemptMs: 1_200 });
    await failAt(calls, "/one");
    answer = (response) => void setTimeout(() => response.end("{}"), 900);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const began = performance.now();
    await expect(calls.fetch(get("/two"))).rejects.toThrow("timeout after 500 ms");
    expect(performance.now() - began).toBeLessThan(700);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await calls.fetch(get("/three"))).status).toBe(200);
  });

  it("of silence is waited for by a build once, not for every page", async () => {
    answer = () => {};
    const calls = outgoing({ isPatient: true });
    const began = performance.now();
    await failAt(calls, "/one", "/two");
    await failAt(calls, ...Array.from({ length: 50 }, (_, index) => `/${index}`));
    expect(performance.now() - began).toBeLessThan(1_500);
    status(200);
    await expect.poll(() => calls.fetch(get("/back")).catch(() => null), { timeout: 1_200 }).not.toBeNull();
  });

  it("ends a call also where `fetch` has lost its signal", async () => {
    vi.stubGlobal("fetch", () => new Promise(() => {}));
    const calls = outgoing();
    await expect(calls.fetch(get("/one"))).rejects.toThrow("timeout after 300 ms");
    vi.unstubAllGlobals();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await calls.fetch(get("/one"))).status).toBe(200);
  });

  it("is no one thing that always fails", async () => {
    status(500);
    const calls = outgoing();
    await failAt(calls, "/one", "/one", "/one", "/one", "/two");
    expect((await calls.fetch(get("/three"))).status).toBe(500);
    expect(asked).toHaveLength(6);
  });

  it("is over as soon as one call is answered, for all that came meanwhile", async () => {
    const calls = outgoing();
    status(500);
    await failAt(calls, "/one", "/two", "/three");
    status(200);
    const answers = await Promise.all(["/four", "/five", "/six"].map((path) => calls.fetch(get(path))));
    expect(answers.map((one) => one.status)).toEqual([200, 200, 200]);
  });

  it("that hangs is tried once a second, and over when one try is answered, those before still hanging", async () => {
    answer = () => {};
    const calls = outgoing({ attemptMs: 2_000 });
    const hanging = ["/one", "/two", "/three"].map((path) => failAt(calls, path));
    await hanging[0];
    asked.length = 0;
    const ends = performance.now() + 2_500;
    while (performance.now() < ends) {
      void failAt(calls, `/${asked.length}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(asked.map(({ path }) => path)).toEqual(["/0", "/1"]);
    status(200);
    await expect.poll(() => calls.fetch(get("/back")).catch(() => null), { timeout: 1_200 }).not.toBeNull();
    expect((await calls.fetch(get("/other"))).status).toBe(200);
    await Promise.all(hanging);
  });
});
