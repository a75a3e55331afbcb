import { beforeEach, describe, expect, it } from "vitest";
import { startCrevio } from "../test-crevio";
import type { Event } from "../webhooks";
import type { Known } from "./events";

const crevio = await startCrevio();
const { readChanges } = await import("./events");

beforeEach(async () => {
  await crevio.reset();
  await crevio.control("DELETE", "requests");
});

const LATER = "2999-01-01T00:00:00.000Z";
const silently = (method: string, path: string, fields?: object) =>
  crevio.control(method, `${path}?webhook=false`, fields);
const event = (type: string, data: Partial<Event["data"]>): Event => ({
  id: "whev_1",
  type,
  isTest: false,
  data: { id: undefined, slug: undefined, products: [], updatedAt: undefined, ...data },
});
const read = (type: string, data: Partial<Event["data"]>, known: Known | null = null) =>
  readChanges(event(type, data), async () => known);
const calls = async () => {
  const { data } = await crevio.control("GET", "requests");
  return data.map(({ path }: { path: string }) => path.replace("/v1", ""));
};

describe("an event about an item", () => {
  it.each([
    ["product", "products/zine-no-7"],
    ["blog_post", "blog_posts/five-gouges"],
    ["experience", "experiences/proof-table"],
    ["legal_page", "legal_pages/refund-policy"],
  ])("%s.updated is read once, by its id, as the API shows it", async (noun, path) => {
    const { id, slug } = await silently("PATCH", path, { updated_at: LATER });
    const changes = await read(`${noun}.updated`, { id, updatedAt: new Date(LATER) });
    expect(changes).toMatchObject([
      { noun, names: [id, slug], gone: [], shown: { id, slug, updatedAt: new Date(LATER) } },
    ]);
    expect(await calls()).toHaveLength(1);
  });

  it("is waited for, but not for longer than three seconds", async () => {
    const { id } = await silently("PATCH", "products/zine-no-7", {});
    const reading = read("product.updated", { id, updatedAt: new Date(LATER) });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await silently("PATCH", "products/zine-no-7", { updated_at: LATER });
    expect(await reading).toHaveLength(1);

    const startedAt = performance.now();
    expect(await read("product.updated", { id, updatedAt: new Date("2999-01-02T00:00:00Z") })).toBe("not shown");
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });

  it.each(["status", "delay", "malformed", "truncate", "cut"])(
    "is not shown by an API that fails: %s",
    async (kind) => {
      await crevio.control("POST", "faults", { kind, ...(kind === "delay" && { delayMs: 10_000 }) });
      const startedAt = performance.now();
      expect(await read("product.updated", { id: "prod_1" })).toBe("no answer");
      expect(performance.now() - startedAt).toBeLessThan(3_000);
    },
  );

  it("names every slug: those of the event, of the API, and of before", async () => {
    const { id } = await silently("PATCH", "products/zine-no-7", { slug: "zine-no-8" });
    const known = { slug: "zine-no-6", updatedAt: null, isLive: true };
    const changes = await read("product.updated", { id, slug: "zine-no-7" }, known);
    expect(changes).toMatchObject([{ names: [id, "zine-no-7", "zine-no-8", "zine-no-6"] }]);
  });

  it("whose id the API does not know is found by its slug", async () => {
    const [change] = (await read("product.updated", { id: "12345", slug: "zine-no-7" })) ?? [];
    expect(change).toMatchObject({ gone: ["12345"], shown: { slug: "zine-no-7" } });
  });

  it("is the same moment with and without milliseconds, and not a moment before", async () => {
    const { id } = await silently("PATCH", "products/zine-no-7", { updated_at: "2999-01-01T00:00:00Z" });
    expect(await read("product.updated", { id, updatedAt: new Date("2999-01-01T00:00:00.500Z") })).toBeInstanceOf(
      Array,
    );
    await silently("PATCH", "products/zine-no-7", { updated_at: "2999-01-01T00:00:01.200Z" });
    expect(await read("product.updated", { id, updatedAt: new Date("2999-01-01T00:00:01.500Z") })).toBe("not shown");
  });

  it("that names nothing changes nothing, and asks for nothing", async () => {
    expect(await read("product.updated", {})).toEqual([]);
    expect(await read("customer.updated", { id: "cus_1" })).toEqual([]);
    expect(await read("constructor", { id: "cus_1" })).toEqual([]);
    expect(await calls()).toEqual([]);
  });

  it("shares its read with others that come meanwhile", async () => {
    const { id } = await silently("PATCH", "products/zine-no-7", {});
    await crevio.control("POST", "faults", { kind: "delay", delayMs: 100 });
    await Promise.all(Array.from({ length: 40 }, () => read("product.updated", { id })));
    expect((await calls()).length).toBeLessThanOrEqual(2);
  });
});

describe("what has gone", () => {
  it.each([
    ["product.updated", "archived", () => silently("PATCH", "products/zine-no-7", { status: "archived" })],
    ["product.deleted", "deleted", () => silently("DELETE", "products/zine-no-7")],
    ["product.updated", "deleted", () => silently("DELETE", "products/zine-no-7")],
  ])("is told by %s once it is %s", async (type, _what, remove) => {
    const { id } = await silently("PATCH", "products/zine-no-7", {});
    await remove();
    expect(await read(type, { id, slug: "zine-no-7" })).toMatchObject([
      { names: [id, "zine-no-7"], gone: [id], shown: null, enters: "no" },
    ]);
  });

  it("has not gone while the API still shows it", async () => {
    const { id } = await silently("PATCH", "products/zine-no-7", {});
    expect(await read("product.deleted", { id })).toBe("not shown");
  });

  it("has left its slug to another one", async () => {
    const { id } = await silently("PATCH", "products/zine-no-7", {});
    await silently("DELETE", "products/zine-no-7");
    await silently("POST", "products", { name: "New", slug: "zine-no-7", status: "active" });
    const changes = await read("product.deleted", { id, slug: "zine-no-7" });
    expect(changes).toMatchObject([{ gone: [id], shown: { slug: "zine-no-7" } }]);
  });
});

describe("what is new", () => {
  const entrance = async (type: string, id: string, known: Known | null = null) => {
    const changes = await read(type, { id }, known);
    return typeof changes === "string" ? changes : changes[0]?.enters;
  };

  it("is not there before the API shows it", async () => {
    expect(await read("product.created", { id: "prod_of_tomorrow" })).toBe("not shown");
  });

  it("comes at an end of the list when it was just made, and anywhere when it was made before", async () => {
    const { id } = await silently("POST", "products", { name: "New", slug: "new", status: "active" });
    expect(await entrance("product.created", id)).toBe("at an end");
    const old = await silently("PATCH", "products/zine-no-7", {});
    expect(await entrance("product.updated", old.id)).toBe("no");
    expect(await entrance("product.published", old.id)).toBe("anywhere");
    expect(await entrance("product.updated", old.id, { slug: null, updatedAt: null, isLive: false })).toBe("anywhere");
    await silently("PATCH", "products/zine-no-7", { published_at: new Date().toISOString() });
    expect(await entrance("product.updated", old.id)).toBe("anywhere");
  });
});

describe("an event about something that belongs to a product", () => {
  it("of a price variant is one about its product, when that shows the variant's change", async () => {
    const product = await silently("PATCH", "products/zine-no-7", {});
    const [{ id }] = product.price_variants;
    expect(await read("price_variant.updated", { id, products: [product.id] })).toMatchObject([
      { noun: "product", names: [product.id, "zine-no-7"] },
    ]);
    expect(await read("price_variant.updated", { id, products: [product.id], updatedAt: new Date(LATER) })).toBe(
      "not shown",
    );
  });

  it("of a review is one about its product too", async () => {
    const { data } = await crevio.control("GET", "reviews");
    const { id, product } = data[0];
    const changes = await read("review.updated", { id });
    expect(changes).toMatchObject([{ noun: "review" }, { noun: "product", shown: { id: product } }]);
  });

  it("of a review that names none is one about reviews, and not waited for", async () => {
    expect(await read("review.created", {})).toEqual([expect.objectContaining({ noun: "review" })]);
  });

  it("of an order is one about the products it sells out of a limited stock", async () => {
    const limited = await silently("PATCH", "products/zine-no-7", {});
    for (const { id } of limited.price_variants)
      await silently("PATCH", `price_variants/${id}`, { quantity_available: 3 });
    const free = await silently("PATCH", "products/paper-scans", {});
    for (const { id } of free.price_variants)
      await silently("PATCH", `price_variants/${id}`, { quantity_available: null });
    const changes = await read("order.paid", { products: [limited.id, free.id] });
    expect(changes).toMatchObject([{ noun: "product", shown: { id: limited.id } }]);
  });

  it("of an order takes the products from the API's own order", async () => {
    const { data } = await crevio.control("GET", "orders");
    const { id } = data[0];
    expect(await read("order.created", { id })).toBeInstanceOf(Array);
    expect(await calls()).toContain(`/orders/${id}`);
    expect((await calls()).some((path: string) => path.startsWith("/products/"))).toBe(true);
  });
});
