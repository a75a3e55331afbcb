import { beforeEach, describe, expect, it, vi } from "vitest";
import { startCrevio } from "../test-crevio";
import { itemTags } from "./tags";

const tagged = vi.hoisted((): string[][] => []);
vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag: (...tags: string[]) => void tagged.push(tags) }));

const synthetic = 250;
const crevio = await startCrevio({ products: synthetic });
const { eachProduct, listProducts, listSlices, nameProducts, readSlice } = await import("./catalogue");
const { getProduct } = await import("./products");

beforeEach(async () => {
  await crevio.reset();
  tagged.length = 0;
});

async function everySlug() {
  const slugs: string[] = [];
  for await (const { slug } of eachProduct()) slugs.push(slug);
  return slugs;
}

describe("listProducts", () => {
  it("pages through every live product once", async () => {
    const all = await everySlug();
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((slug) => /-\d{4}-/.test(slug))).toHaveLength(synthetic);
    expect(all).toContain("zine-no-7");
    expect(all).not.toContain("barn-owl-plate");
    expect(all).not.toContain("monotype-on-the-kitchen-table");

    const pages = Math.ceil(all.length / 24);
    const read = await Promise.all(Array.from({ length: pages }, (_, index) => listProducts(index + 1)));
    expect(read.flatMap(({ products }) => products.map(({ slug }) => slug))).toEqual(all);
    expect(read.map(({ hasMore }) => hasMore)).toEqual(read.map((_, index) => index < pages - 1));
    expect(read.slice(0, -1).map(({ products }) => products.length)).toEqual(Array(pages - 1).fill(24));
  });

  it("has no next page behind one that is just full, and nothing past the end", async () => {
    const all = await everySlug();
    const surplus = all.slice(0, all.length % 24);
    await Promise.all(surplus.map((slug) => crevio.control("DELETE", `products/${slug}?webhook=false`)));
    const last = Math.floor(all.length / 24);
    expect(await listProducts(last)).toMatchObject({ products: { length: 24 }, hasMore: false });
    expect(await listProducts(last + 1)).toEqual({ products: [], hasMore: false });
  });

  it("is renewed by an event about a product in it, within the 128 tags that an entry may have", async () => {
    const product = await getProduct("zine-no-7");
    tagged.length = 0;
    await listProducts(1);
    const tags = tagged.flat();
    expect(tags).toEqual(expect.arrayContaining(itemTags("product", product?.id)));
    expect(tags.length).toBeLessThanOrEqual(128);
  });

  it("gives a card no more than it shows", async () => {
    const { products } = await listProducts();
    expect(products[0]).toHaveProperty("priceVariants");
    expect(products[0]).not.toHaveProperty("bodyHtml");
  });

  it("throws when the API does not answer", async () => {
    await crevio.fail("/products");
    await expect(listProducts()).rejects.toThrow("500");
  });
});

describe("slices", () => {
  const readAll = async (ranges: Awaited<ReturnType<typeof listSlices>>) => Promise.all(ranges.map(readSlice));
  const slugsOf = (slice: { slug: string }[] | null | undefined) => slice?.map(({ slug }) => slug);

  it("hold the catalogue between them, each product once", async () => {
    const slices = await readAll(await listSlices());
    expect(slices.flatMap(slugsOf)).toEqual(await everySlug());
    expect(slices.length).toBeGreaterThan(2);
  });

  it("stay as they are, but for the first, when a product comes in front", async () => {
    const ranges = await listSlices();
    const before = await readAll(ranges);
    await crevio.control("POST", "products?webhook=false", { name: "New", slug: "new-in-front", status: "active" });
    await crevio.control("DELETE", "requests");
    const after = await readAll(ranges);

    expect(slugsOf(after[0])).toEqual(["new-in-front", ...(slugsOf(before[0]) ?? [])]);
    expect(after.slice(1)).toEqual(before.slice(1));
    const { data } = await crevio.control("GET", "requests");
    expect(data).toHaveLength(ranges.length + 1);
  });

  it("are none where an end has gone, before it and behind it", async () => {
    const ranges = await listSlices();
    await crevio.control("DELETE", `products/${ranges[0]?.end}?webhook=false`);
    const [first, second, last] = await readAll(ranges);
    expect([first, second]).toEqual([null, null]);
    expect(last).not.toBeNull();
  });

  it("are renewed by the products in them and by the list, within the 128 tags that an entry may have", async () => {
    for (const range of await listSlices()) {
      tagged.length = 0;
      await readSlice(range);
      expect(tagged.flat()).toContain("products");
      expect(tagged.flat().length).toBeLessThanOrEqual(128);
    }
  });

  it("are renewed by every event about a product once they hold more products than tags", async () => {
    const [first] = await listSlices();
    if (!first) throw new Error("no slices");
    for (let made = 0; made < 30; made += 1)
      await crevio.control("POST", "products?webhook=false", { name: "New", slug: `new-${made}`, status: "active" });
    tagged.length = 0;
    expect((await readSlice(first))?.length).toBeGreaterThan(125);
    expect(new Set(tagged.flat()).size).toBeLessThanOrEqual(128);
    expect(tagged.flat()).toContain("products:unnamed");
  });

  it("inside a large catalogue are not renewed by the list", async () => {
    const [range] = await listSlices();
    tagged.length = 0;
    await readSlice({ start: range?.end ?? null, end: null, isInner: true });
    expect(tagged.flat()).not.toContain("products");
    expect(tagged.flat()).toContain("products:inner");
  });
});

describe("nameProducts", () => {
  const asked = async () => {
    const { data } = await crevio.control("GET", "requests");
    return data.map(({ path }: { path: string }) => path);
  };

  it("names live products, and asks for none that the first hundred of the catalogue hold", async () => {
    const near = await getProduct("zine-no-7");
    const gone = await crevio.control("PATCH", "products/barn-owl-plate", {});
    await crevio.control("DELETE", "requests");
    const named = await nameProducts([near?.id ?? "", near?.id ?? ""]);
    expect(named.get(near?.id ?? "")).toMatchObject({ name: "Zine no. 7: Rain", slug: "zine-no-7" });
    expect(new Set(await asked())).toEqual(new Set(["/v1/products"]));
    expect((await nameProducts([gone.id, "prod_nobody"])).has(gone.id)).toBe(false);
  });

  it("asks for one that is further down", async () => {
    const last = (await everySlug()).at(-1) ?? "";
    const far = await getProduct(last);
    expect((await nameProducts([far?.id ?? ""])).get(far?.id ?? "")).toMatchObject({ slug: last });
  });
});
