import { describe, expect, test } from "vitest";
import { refusal, sharedEmulator } from "../test-client.ts";

const emulator = await sharedEmulator();

describe("a product", () => {
  test("answers to its slug, is found by status, and brings its reviews when asked", async () => {
    const course = await emulator.crevio.products.get({ idOrSlug: "course" });
    expect(await emulator.crevio.products.get({ id: course.id })).toEqual(course);
    expect(course.reviews).toBeNull();
    const { reviews } = await emulator.crevio.products.get({ idOrSlug: "course", expand: "reviews" });
    expect(reviews?.map(({ rating }) => rating)).toEqual([5, 4, 4]);
    const { data } = await emulator.crevio.products.list({ status: "draft", expand: "reviews" });
    expect(data).toMatchObject([{ slug: "zine", reviews: [] }]);
  });

  test("takes no slug that another has, and makes its own", async () => {
    const made = [1, 2].map(() => emulator.crevio.products.create({ name: "Sea & Ink" }));
    expect((await Promise.all(made)).map(({ slug }) => slug)).toEqual(["sea-ink", "sea-ink-2"]);
    expect(await refusal(emulator.crevio.products.update({ id: "sea-ink", slug: "course" }))).toMatchObject({
      statusCode: 422,
      errors: { slug: ["has already been taken"] },
    });
  });
});

describe("a price variant", () => {
  const variantsOf = async (slug: string) => (await emulator.crevio.products.get({ idOrSlug: slug })).priceVariants;

  test("is made, changed, archived and told by its product", async () => {
    const { id: product } = await emulator.crevio.products.create({ name: "Print" });
    const made = await emulator.crevio.priceVariants.create({ product: "print", name: "A3", amountType: "free" });
    expect(made).toMatchObject({ product, position: 1, archived: false });
    await emulator.crevio.priceVariants.update({ id: made.id, name: "A2", quantityAvailable: 3 });
    await emulator.crevio.priceVariants.archive({ id: made.id });
    expect(await variantsOf("print")).toMatchObject([{ name: "A2", quantityAvailable: 3, archived: true }]);
    expect((await emulator.crevio.priceVariants.list({ product })).data).toHaveLength(1);
    expect(await refusal(emulator.crevio.priceVariants.archive({ id: "price_nobody" }))).toMatchObject({
      statusCode: 404,
      param: "id",
    });
    const { data } = (await emulator.control("/outbox")).body;
    expect(data.map(({ type }: { type: string }) => type).slice(1)).toEqual(Array(3).fill("product.updated"));
  });

  test.each([
    ["product", { product: "prod_nobody", name: "A", amountType: "free" }],
    ["name", { product: "course", name: "", amountType: "free" }],
    ["amount", { product: "course", name: "A", currency: "usd" }],
    ["currency", { product: "course", name: "A", amount: 100 }],
    ["recurring_interval", { product: "course", name: "A", amountType: "free", billingType: "subscription" }],
    ["quantity_available", { product: "course", name: "A", amountType: "free", quantityAvailable: -1 }],
  ])("is refused for its %s: %o", async (field, fields) => {
    const { statusCode, errors } = await refusal(emulator.crevio.priceVariants.create(fields));
    expect([statusCode, Object.keys(errors ?? {})]).toEqual([422, [field]]);
  });
});

describe("a review", () => {
  test("moves to a place, and counts in its product", async () => {
    const { id: product } = await emulator.crevio.products.get({ idOrSlug: "course" });
    const { id } = await emulator.crevio.reviews.create({ product, rating: 1, content: "Late." });
    expect(await emulator.crevio.products.get({ id: product })).toMatchObject({ reviewsCount: 4, averageRating: 3.5 });
    await emulator.crevio.reviews.position({ id, position: 2 });
    const { data } = await emulator.crevio.reviews.list({ product });
    expect(data.map(({ position, rating }) => [position, rating])).toEqual([
      [1, 5],
      [2, 1],
      [3, 4],
      [4, 4],
    ]);
    expect(await refusal(emulator.crevio.reviews.position({ id, position: 0 }))).toMatchObject({
      errors: { position: ["must be at least 1"] },
    });
    await emulator.crevio.reviews.delete({ id });
    expect((await emulator.crevio.products.get({ id: product })).reviewsCount).toBe(3);
  });

  test("belongs to a product for good", async () => {
    const [review] = (await emulator.crevio.reviews.list()).data;
    const { id } = await emulator.crevio.products.get({ idOrSlug: "club" });
    const { body } = await emulator.api(`/reviews/${review?.id}`, { product: id }, "PATCH");
    expect(body.product).toBe(review?.product);
    expect(await refusal(emulator.crevio.reviews.create({ product: "prod_nobody", rating: 5 }))).toMatchObject({
      errors: { product: ["must exist"] },
    });
  });
});

describe("content", () => {
  test("answers to its slug", async () => {
    expect(await emulator.crevio.blogPosts.get({ idOrSlug: "first" })).toMatchObject({ title: "First" });
    expect(await emulator.crevio.experiences.get({ idOrSlug: "lessons" })).toMatchObject({ accessType: "secret" });
    const terms = await emulator.crevio.legalPages.get({ idOrSlug: "terms-of-service" });
    expect((await emulator.crevio.legalPages.get({ id: terms.id })).body).toBe("<p>Be kind.</p>");
  });

  test("of the blog is found by status", async () => {
    const slugs = async (status: string) =>
      (await emulator.crevio.blogPosts.list({ status })).data.map(({ slug }) => slug);
    expect(await slugs("published")).toEqual(["second", "first"]);
    expect(await slugs("draft")).toEqual(["draft"]);
    expect(await slugs("archived")).toEqual([]);
  });

  test("of the law is rewritten by slug", async () => {
    await emulator.crevio.legalPages.update({ idOrSlug: "terms-of-service", body: "<p>Be kinder.</p>" });
    expect((await emulator.crevio.legalPages.list()).data).toMatchObject([
      { title: "Terms", body: "<p>Be kinder.</p>" },
    ]);
    const empty = emulator.crevio.legalPages.update({ idOrSlug: "terms-of-service", title: "" });
    expect(await refusal(empty)).toMatchObject({ statusCode: 422, errors: { title: ["can't be blank"] } });
  });
});
