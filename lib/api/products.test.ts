import { beforeEach, describe, expect, it, vi } from "vitest";
import { startCrevio } from "../test-crevio";
import { tagsOf } from "./tags";

const tagged = vi.hoisted((): string[][] => []);
vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag: (...tags: string[]) => void tagged.push(tags) }));

const synthetic = 250;
const crevio = await startCrevio({ products: synthetic });
const { eachProduct, getProduct, getProducts, listProducts, nameProducts } = await import("./products");

beforeEach(async () => {
  await crevio.reset();
  tagged.length = 0;
});

const edit = (slug: string, fields: object) => crevio.control("PATCH", `products/${slug}`, fields);

describe("getProduct", () => {
  it("reads a live product with its reviews, by slug and by id", async () => {
    const product = await getProduct("zine-no-7");
    expect(product).toMatchObject({ name: "Zine no. 7: Rain", reviews: { length: 3 }, sale: "open" });
    expect(await getProduct(product?.id ?? "")).toEqual(product);
  });

  it.each(["monotype-on-the-kitchen-table", "barn-owl-plate", "no-such-thing"])("has none for %s", async (slug) => {
    expect(await getProduct(slug)).toBeNull();
  });

  it("shows a product that webhooks would call published, and none whose status is unheard of", async () => {
    await edit("zine-no-7", { status: "published" });
    expect(await getProduct("zine-no-7")).not.toBeNull();
    await edit("zine-no-7", { status: "members_only" });
    expect(await getProduct("zine-no-7")).toBeNull();
  });

  it("knows whether the product is on sale now", async () => {
    const past = "2020-01-01T00:00:00Z";
    const future = "2999-01-01T00:00:00Z";
    const saleIn = async (available_from: string | null, available_until: string | null) => {
      await edit("zine-no-7", { available_from, available_until });
      return (await getProduct("zine-no-7"))?.sale;
    };
    expect(await saleIn(future, null)).toBe("not yet");
    expect(await saleIn(past, future)).toBe("open");
    expect(await saleIn(null, past)).toBe("over");
  });

  it("is renewed by an event that names its id alone, and a product that was missing by its slug", async () => {
    const product = await getProduct("zine-no-7");
    expect(tagged.flat()).toEqual(expect.arrayContaining(tagsOf(updated({ id: product?.id })).slice(1)));
    await getProduct("no-such-thing");
    expect(tagged.flat()).toEqual(expect.arrayContaining(tagsOf(updated({ slug: "no-such-thing" })).slice(1)));
  });

  it("throws when the API does not answer", async () => {
    await crevio.fail("/products");
    await expect(getProduct("zine-no-7")).rejects.toThrow("500");
  });

  it("survives an answer of a later API", async () => {
    await crevio.control("PATCH", "settings", { chaosShape: true });
    expect(await getProduct("zine-no-7")).toMatchObject({ slug: "zine-no-7" });
  });
});

function updated(data: { id?: string | undefined; slug?: string }) {
  return { type: "product.updated", data };
}

describe("getProducts", () => {
  it("reads the live ones in the order they were asked for", async () => {
    const products = await getProducts(["zine-no-7", "barn-owl-plate", "no-such-thing", "sea-edition"]);
    expect(products.map(({ slug }) => slug)).toEqual(["zine-no-7", "sea-edition"]);
  });
});

describe("nameProducts", () => {
  const asked = async () => {
    const { data } = await crevio.control("GET", "requests");
    return data.map(({ path }: { path: string }) => path);
  };

  it("names live products, and asks for none that the first hundred of the catalogue hold", async () => {
    const near = await getProduct("zine-no-7");
    const gone = await edit("barn-owl-plate", {});
    await crevio.control("DELETE", "requests");
    const named = await nameProducts([near?.id ?? "", near?.id ?? ""]);
    expect(named.get(near?.id ?? "")).toMatchObject({ name: "Zine no. 7: Rain", slug: "zine-no-7" });
    expect(await asked()).toEqual(["/v1/products"]);
    expect((await nameProducts([gone.id, "prod_nobody"])).has(gone.id)).toBe(false);
  });

  it("asks for one that is further down", async () => {
    const last = (await everySlug()).at(-1) ?? "";
    const far = await getProduct(last);
    expect((await nameProducts([far?.id ?? ""])).get(far?.id ?? "")).toMatchObject({ slug: last });
  });
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

  it("knows of each product whether it is on sale now", async () => {
    await edit("zine-no-7", { available_from: "2999-01-01T00:00:00Z", available_until: null });
    await edit("sea-edition", { available_from: null, available_until: "2020-01-01T00:00:00Z" });
    const sales = new Map<string, string>();
    for await (const { slug, sale } of eachProduct()) sales.set(slug, sale);
    expect(sales.get("zine-no-7")).toBe("not yet");
    expect(sales.get("sea-edition")).toBe("over");
    expect(sales.get("forest-edition")).toBe("open");
  });

  it("has no next page behind one that is just full, and nothing past the end", async () => {
    const all = await everySlug();
    const surplus = all.slice(0, all.length % 24);
    await Promise.all(surplus.map((slug) => crevio.control("DELETE", `products/${slug}?webhook=false`)));
    const last = Math.floor(all.length / 24);
    expect(await listProducts(last)).toMatchObject({ products: { length: 24 }, hasMore: false });
    expect(await listProducts(last + 1)).toEqual({ products: [], hasMore: false });
  });

  it("asks for a hundred at a call and no more than the page needs", async () => {
    await crevio.control("DELETE", "requests");
    await listProducts(1);
    await listProducts(5);
    const { data } = await crevio.control("GET", "requests");
    expect(data.map(({ query }: { query: { limit: string } }) => query.limit)).toEqual(["100", "100", "100"]);
  });

  it("is renewed by an event about a product in it, within the 128 tags that an entry may have", async () => {
    const product = await getProduct("zine-no-7");
    tagged.length = 0;
    await listProducts(1);
    const tags = tagged.flat();
    expect(tags).toEqual(expect.arrayContaining(tagsOf(updated({ id: product?.id }))));
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
