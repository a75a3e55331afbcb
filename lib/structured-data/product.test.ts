import { describe, expect, it, vi } from "vitest";
import { hostile, hostileSlugs } from "../../e2e/hostile-content";
import { startCrevio } from "../test-crevio";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {} }));

const crevio = await startCrevio();
vi.stubEnv("SITE_URL", "https://shop.example");
const { eachProduct } = await import("../api/catalogue");
const { getProduct } = await import("../api/products");
const { priceOf, visibleVariants } = await import("../price");
const { jsonOf } = await import("./json");
const { productData } = await import("./product");

/** As a search engine reads it. */
async function dataOf(slug: string) {
  const product = await getProduct(slug);
  if (!product) throw new Error(`There is no ${slug}`);
  return { product, data: JSON.parse(jsonOf([productData(product)]))["@graph"][0] };
}

async function make(fields: object, variants: object[] = []): Promise<string> {
  const slug = `made-${crypto.randomUUID()}`;
  const product = { slug, name: "Made", status: "active", ...fields };
  const { id } = await crevio.control("POST", "products?webhook=false", product);
  for (const variant of variants)
    await crevio.control("POST", "price_variants?webhook=false", {
      product: id,
      name: "One",
      currency: "usd",
      ...variant,
    });
  const { slug: given } = await crevio.control("PATCH", `products/${id}?webhook=false`, {});
  return given;
}

describe("the data of a product", () => {
  it("says for every product of the shop the prices that its page says", async () => {
    let count = 0;
    for await (const { slug } of eachProduct()) {
      const { product, data } = await dataOf(slug);
      const offers = data.offers?.offers ?? (data.offers ? [data.offers] : []);
      const shown = visibleVariants(product.priceVariants).filter((variant) => priceOf(variant, product).value);
      expect(offers.map(({ name }: { name: string }) => name).sort(), slug).toEqual(
        shown.map(({ name }) => name).sort(),
      );
      for (const variant of shown) {
        const offer = offers.find(({ name }: { name: string }) => name === variant.name);
        const { amount, rhythm, terms } = priceOf(variant, product);
        expect([amount, rhythm, ...terms].join(" "), slug).toContain(written(offer.price, offer.priceCurrency));
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(20);
  });

  it.each([
    ["jpy", 4800, "4800"],
    ["usd", 4805, "48.05"],
    ["kwd", 4805, "4.805"],
  ])("writes an amount in %s with the digits of the currency", async (currency, amount, price) => {
    const { data } = await dataOf(await make({}, [{ currency, amount }]));
    expect(Number(data.offers.price)).toBe(Number(price));
    expect(data.offers).toMatchObject({ "@type": "Offer", priceCurrency: currency.toUpperCase() });
  });

  it("gives the range of several, how long they hold and what can be had", async () => {
    const until = new Date(Date.now() + 86_400_000 * 40).toISOString();
    const variants = [{ amount: 900 }, { amount: 2000, quantity_available: 0 }, { amount: 1500, waitlist: true }];
    const { data } = await dataOf(await make({ available_until: until }, variants));
    expect(data.offers).toMatchObject({
      "@type": "AggregateOffer",
      lowPrice: "9.00",
      highPrice: "20.00",
      offerCount: 3,
    });
    const told = data.offers.offers.map((offer: { availability: string }) => offer.availability.split("/").at(-1));
    expect(told.sort()).toEqual(["InStock", "PreOrder", "SoldOut"]);
    for (const offer of data.offers.offers) expect(offer.priceValidUntil).toBe(until.slice(0, 10));
  });

  it("gives a subscription's price for its unit of time", async () => {
    const fields = { amount: 1200, billing_type: "subscription", recurring_interval: "month", interval_count: 3 };
    const { data } = await dataOf(await make({}, [fields]));
    expect(data.offers.priceSpecification).toMatchObject({ price: "12.00", billingIncrement: 3, unitCode: "MON" });
  });

  it("has stars where there are reviews, and none where there are none", async () => {
    expect((await dataOf("print-club")).data.aggregateRating.reviewCount).toBeGreaterThan(0);
    const { data } = await dataOf(await make({}, [{ amount: 900 }]));
    expect(data).not.toHaveProperty("aggregateRating");
    expect(data).not.toHaveProperty("review");
  });

  it("stays the text of one script with every hostile text and slug", async () => {
    for (const text of [...Object.values(hostile).flat(), ...hostileSlugs]) {
      const slug = await make({ name: text, description: text, body_html: text }, [{ amount: 900, name: text }]);
      const product = await getProduct(slug);
      const json = product ? jsonOf([productData(product)]) : "";
      expect(json).not.toMatch(/[<>]/);
      expect(JSON.parse(json)["@graph"][0].name).toBe(product?.name);
    }
  });
});

/** An amount as people read it. */
function written(price: string, currency: string): string {
  const options = { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" } as const;
  return Number(price) === 0 ? "" : new Intl.NumberFormat("en-US", options).format(Number(price));
}
