import { beforeEach, describe, expect, it, vi } from "vitest";
import { startCrevio } from "../test-crevio";

const lives = vi.hoisted((): object[] => []);
vi.mock("next/cache", () => ({ cacheLife: (life: object) => lives.push(life) }));

const crevio = await startCrevio();

/** The module as it is on a running server, or while the site is built. */
async function load(phase: "phase-production-server" | "phase-production-build") {
  vi.resetModules();
  vi.stubEnv("NEXT_PHASE", phase);
  const { crevio: client } = await import("./client");
  const read = await import("./read");
  return {
    ...read,
    readProduct: (slug: string) => read.readOne(() => client.products.get({ idOrSlug: slug })),
    readProducts: () => read.readList(() => client.products.list({ limit: 2 })),
  };
}

const running = await load("phase-production-server");
const building = await load("phase-production-build");
const gateway404 = { path: "/products", kind: "status", status: 404, body: "<h1>404</h1>" };

beforeEach(async () => {
  await crevio.reset();
  lives.length = 0;
  vi.spyOn(console, "warn").mockReset().mockReturnValue();
  vi.spyOn(console, "error").mockReset().mockReturnValue();
});

describe("on a running server", () => {
  const { orNoAnswer, readProduct, readProducts } = running;

  it("reads what is there", async () => {
    expect(await readProduct("zine-no-7")).toMatchObject({ slug: "zine-no-7" });
    expect(await readProducts()).toMatchObject({ data: { length: 2 }, hasMore: true });
  });

  it("has nothing where the API says that there is no such thing", async () => {
    expect(await readProduct("no-such-thing")).toBeNull();
  });

  it("throws when a gateway answers 404 in place of the API", async () => {
    await crevio.control("POST", "faults", gateway404);
    await expect(readProduct("zine-no-7")).rejects.toThrow("404");
  });

  it.each(
    [401, 429, 500, 503].flatMap((status) => [
      [status, "an item", () => readProduct("zine-no-7")] as const,
      [status, "a list", readProducts] as const,
    ]),
  )("throws when the API answers %i instead of %s", async (status, _what, read) => {
    await crevio.fail("/products", status);
    await expect(read()).rejects.toThrow(`${status}`);
    expect(lives).toEqual([]);
  });

  it("takes a list that the API does not have for an empty one", async () => {
    await crevio.fail("/products", 404);
    expect((await readProducts()).data).toEqual([]);
  });

  it("tells a buyer's page of an outage, and the log", async () => {
    await crevio.fail("/products/zine-no-7");
    expect(await orNoAnswer(readProduct("no-such-thing"))).toBeNull();
    expect(console.error).not.toHaveBeenCalled();
    expect(await orNoAnswer(readProduct("zine-no-7"))).toBe("no answer");
    expect(console.error).toHaveBeenCalledOnce();
  });

  it("tells the log that it was time that ran out", async () => {
    await crevio.control("POST", "faults", { path: "/products/zine-no-7", kind: "delay", delayMs: 5_000 });
    expect(await orNoAnswer(readProduct("zine-no-7"))).toBe("no answer");
    expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/zine-no-7 .*timeout after \d+ ms$/));
  });
});

describe("while the site is built", () => {
  const { readProduct, readProducts } = building;

  it("goes on with nothing during an outage, and keeps that for a second", async () => {
    await crevio.fail("/products");
    expect(await readProduct("zine-no-7")).toBeNull();
    expect(await readProducts()).toEqual({ data: [], hasMore: false });
    expect(lives).toEqual([expect.objectContaining({ revalidate: 1 }), expect.objectContaining({ revalidate: 1 })]);
  });

  it("keeps what it has read, and what is known to be absent, as long as ever", async () => {
    expect(await readProduct("zine-no-7")).not.toBeNull();
    expect(await readProduct("no-such-thing")).toBeNull();
    expect(lives).toEqual([]);
  });
});
