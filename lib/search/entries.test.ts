import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import type { SearchedProduct } from "../api/catalogue";

vi.stubEnv("CREVIO_API_BASE_URL", "https://api.crevio.co/v1");
vi.stubEnv("IMAGE_HOSTS", "");
const { makeIndex } = await import("./entries");

const variant: SearchedProduct["priceVariants"][number] = {
  id: "price_1",
  object: "price_variant",
  name: "Standard",
  amount: 4800,
  amountType: "fixed",
  billingType: "one_time",
  recurringInterval: null,
  intervalCount: 1,
  installmentCount: null,
  setupFeeAmount: null,
  trialPeriodDays: null,
  revokeAfterDays: null,
  quantityAvailable: null,
  archived: false,
  hidden: false,
  waitlist: false,
  position: 1,
  currency: "usd",
  discountedFromAmount: null,
  minimumAmount: null,
  maximumAmount: null,
  presetAmount: null,
  purchaseUrl: "https://crevio.co/buy/1",
  product: "prod_1",
  benefits: null,
  createdAt: new Date(0),
  updatedAt: new Date(0),
};

function product(fields: Partial<SearchedProduct> = {}): SearchedProduct {
  return {
    id: "prod_1",
    slug: "heron",
    name: "Heron",
    description: "A bird.",
    mediaGallery: [],
    publishedAt: null,
    createdAt: new Date(0),
    updatedAt: new Date(0),
    priceVariants: [variant],
    averageRating: null,
    reviewsCount: 0,
    url: "https://crevio.co/p/heron",
    sale: "open",
    opening: "It stands in the reeds.",
    ...fields,
  };
}

const entryOf = (fields: Partial<SearchedProduct>) => makeIndex([product(fields)], [], []).products[0];
const priced = (...variants: Partial<typeof variant>[]) =>
  entryOf({ priceVariants: variants.map((fields) => ({ ...variant, ...fields })) });

describe("a product in the index", () => {
  it("says what its card says, and what is sorted", () => {
    expect(priced({}, { amount: 1200, discountedFromAmount: 2000 })).toMatchObject({
      price: { amount: "From $12", was: "$20", rank: 1200, currency: "USD" },
      ways: ["once"],
      isOnSale: true,
    });
    expect(priced({ billingType: "subscription", recurringInterval: "month" })).toMatchObject({
      price: { amount: "$48", rhythm: "every month" },
      ways: ["subscription"],
    });
    expect(priced({ amount: 500, currency: "jpy" })?.price).toMatchObject({
      amount: "¥500",
      rank: 500,
      currency: "JPY",
    });
    expect(priced({ quantityAvailable: 0 })?.price).toMatchObject({ notice: "sold out" });
  });

  it("names every way of paying that can be seen, and no hidden one", () => {
    const ways = priced(
      { amountType: "custom", amount: null, minimumAmount: 100 },
      { amountType: "free", amount: null },
      { billingType: "subscription", recurringInterval: "month", installmentCount: 3 },
      { billingType: "subscription", recurringInterval: "month", hidden: true },
    )?.ways;
    expect(ways).toEqual(["custom", "free", "once"]);
  });

  it("is the same price in every currency where nothing is asked, and none where nobody knows", () => {
    expect(JSON.parse(JSON.stringify(priced({ amountType: "free", amount: null })))).toMatchObject({
      price: { amount: "Free", rank: 0 },
    });
    expect(priced({ amountType: "free", amount: null })?.price?.currency).toBeUndefined();
    expect(priced({ amount: null })?.price?.rank).toBeUndefined();
    expect(entryOf({ priceVariants: [] })?.price).toBeUndefined();
  });

  it("is on sale only where the reduced can be had", () => {
    const reduced = { discountedFromAmount: 9900 };
    expect(priced(reduced)?.isOnSale).toBe(true);
    for (const gone of [{ quantityAvailable: 0 }, { hidden: true }, { archived: true }, { waitlist: true }])
      expect(priced({}, { ...reduced, ...gone })?.isOnSale).toBeUndefined();
  });

  it("can be bought at once where there is one thing to buy", () => {
    expect(priced({})?.buy).toEqual({
      variant: "price_1",
      text: "Buy now",
      seen: expect.stringContaining("amount=4800"),
    });
    expect(priced({}, { id: "price_2" })?.buy).toBeUndefined();
    expect(priced({ quantityAvailable: 0 })?.buy).toBeUndefined();
  });

  it("has its first picture that can be shown, and knows which are not optimised", () => {
    const media = (type: string, url: string) => ({ id: url, type, url });
    const film = media("video/mp4", "https://files.crevio.co/film.mp4");
    expect(entryOf({ mediaGallery: [film, media("image/png", "https://files.crevio.co/1.png")] })).toMatchObject({
      cover: "https://files.crevio.co/1.png",
      isPlain: undefined,
    });
    expect(entryOf({ mediaGallery: [media("image/png", "https://elsewhere.example/1.png")] })?.isPlain).toBe(true);
    expect(entryOf({ mediaGallery: [media("image/png", "javascript:alert(1)"), film] })?.cover).toBeUndefined();
  });

  it("is shown by its description, else by the beginning of its text", () => {
    expect(entryOf({})).toMatchObject({ text: "A bird." });
    expect(entryOf({ description: null })).toMatchObject({ text: "It stands in the reeds.", more: undefined });
    expect(entryOf({ description: "x ".repeat(500) })?.text?.length).toBeLessThanOrEqual(160);
    expect(entryOf({ opening: "Reeds ".repeat(20) })?.more).toMatch(/^Reeds Reeds/);
  });

  it("leaves out what says nothing", () => {
    const written = JSON.stringify(entryOf({ description: null, opening: "" }));
    expect(written).toBe(
      '{"slug":"heron","name":"Heron","price":{"amount":"$48","rank":4800,"currency":"USD"},"buy":{"variant":"price_1","text":"Buy now","seen":"amountType=fixed&currency=usd&billingType=one_time&amount=4800"},"ways":["once"]}',
    );
  });
});

describe("a large index", () => {
  const large = (count: number) => {
    const random = randomFrom(count);
    const text = (length: number) =>
      Array.from({ length: length / 6 }, () => random().toString(36).slice(2, 7)).join(" ");
    const products = Array.from({ length: count }, (_, index) =>
      product({
        slug: `${text(24).replaceAll(" ", "-")}-${index}`,
        name: text(24),
        description: text(120),
        opening: text(600),
        mediaGallery: [
          { id: "1", type: "image/webp", url: `https://files.crevio.co/${random().toString(36).slice(2)}.webp` },
        ],
      }),
    );
    const json = JSON.stringify(makeIndex(products, [], []));
    return { json, bytes: gzipSync(json).length, first: makeIndex(products, [], []).products[0] };
  };

  it("has shorter texts the longer it is, and none in the end", () => {
    expect(large(100).first).toMatchObject({ more: expect.any(String), text: expect.any(String) });
    expect(large(1_000).first).toMatchObject({ more: undefined, text: expect.any(String) });
    expect(large(3_000).first).not.toHaveProperty("text");
    expect(large(3_000).first?.buy).toBeUndefined();
  });

  it("stays what a browser can be asked to load, even where nothing in it repeats", () => {
    expect(large(100).bytes).toBeLessThan(100_000);
    expect(large(1_000).bytes).toBeLessThan(200_000);
    expect(large(10_000).bytes).toBeLessThan(750_000);
  });
});

/** Numbers from 0 to 1 that look random and are the same every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
