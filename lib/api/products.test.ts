import { beforeEach, describe, expect, it, vi } from "vitest";
import { startCrevio } from "../test-crevio";
import { itemTags } from "./tags";

const tagged = vi.hoisted((): string[][] => []);
vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag: (...tags: string[]) => void tagged.push(tags) }));

const crevio = await startCrevio();
const { getProduct, getProducts } = await import("./products");

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
    expect(tagged.flat()).toEqual(expect.arrayContaining(itemTags("product", product?.id)));
    await getProduct("no-such-thing");
    expect(tagged.flat()).toEqual(expect.arrayContaining(itemTags("product", "no-such-thing")));
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

describe("getProducts", () => {
  it("reads the live ones in the order they were asked for", async () => {
    const products = await getProducts(["zine-no-7", "barn-owl-plate", "no-such-thing", "sea-edition"]);
    expect(products.map(({ slug }) => slug)).toEqual(["zine-no-7", "sea-edition"]);
  });
});
