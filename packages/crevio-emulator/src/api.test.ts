import { describe, expect, test } from "vitest";
import { sharedEmulator } from "./test-client.ts";

const emulator = await sharedEmulator();

describe("authentication", () => {
  test("no token and a wrong one are refused", async () => {
    for (const headers of [[], [["authorization", "Bearer nope"]]]) {
      const response = await fetch(`${emulator.baseUrl}/products`, {
        headers: new Headers(Object.fromEntries(headers)),
      });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({
        error: { type: "invalid_request_error", code: "authentication_required" },
      });
    }
  });

  test("a bare token is taken", async () => {
    const response = await fetch(`${emulator.baseUrl}/account`, { headers: { authorization: emulator.apiKey } });
    expect(await response.json()).toMatchObject({ id: "acct_demo", object: "account", name: "Test & Co" });
  });
});

describe("lists", () => {
  test("products come newest first, in pages that a cursor joins", async () => {
    const first = await emulator.api("/products?limit=2");
    expect(first.body).toMatchObject({ object: "list", has_more: true, url: "/v1/products" });
    expect(first.body.data.map((product: { slug: string }) => product.slug)).toEqual(["course", "club"]);
    const second = await emulator.api(`/products?limit=2&starting_after=${first.body.data[1].id}`);
    expect(second.body.has_more).toBe(false);
    expect(second.body.data.map((product: { slug: string }) => product.slug)).toEqual(["zine"]);
  });

  test("a page that ends with the last row has no more", async () => {
    expect((await emulator.api("/products?limit=3")).body.has_more).toBe(false);
  });

  test("a status is filtered by", async () => {
    const { body } = await emulator.api("/products?status=draft");
    expect(body.data).toHaveLength(1);
    expect(
      (await emulator.api("/blog_posts?status=published")).body.data.map(({ slug }: { slug: string }) => slug),
    ).toEqual(["second", "first"]);
  });

  test.each(["0", "101", "x", "1.5", "-1"])("a limit of %s is refused", async (limit) => {
    const { status, body } = await emulator.api(`/products?limit=${limit}`);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ type: "invalid_request_error", param: "limit" });
  });

  test("an unknown cursor is refused", async () => {
    const { status, body } = await emulator.api("/products?starting_after=prod_nobody");
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: "resource_missing", param: "starting_after" });
  });

  test("variants and reviews of a product come by position", async () => {
    const product = (await emulator.api("/products/course")).body;
    const variants = (await emulator.api(`/price-variants?product=${product.id}&limit=2`)).body;
    expect(variants.data.map(({ name }: { name: string }) => name)).toEqual(["Plain", "Signed"]);
    const reviews = (await emulator.api(`/reviews?product=${product.id}`)).body.data;
    expect(reviews.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3]);
    await emulator.api(`/reviews/${reviews[2].id}/position`, { position: 1 });
    const moved = (await emulator.api(`/reviews?product=${product.id}`)).body.data;
    expect(moved.map(({ id }: { id: string }) => id)).toEqual([reviews[2].id, reviews[0].id, reviews[1].id]);
  });
});

describe("one resource", () => {
  test("answers to its id and its slug, drafts too", async () => {
    const bySlug = (await emulator.api("/products/zine")).body;
    expect((await emulator.api(`/products/${bySlug.id}`)).body).toEqual(bySlug);
    expect(bySlug.status).toBe("draft");
    for (const path of ["/blog_posts/first", "/legal_pages/terms-of-service", "/experiences/lessons"]) {
      expect((await emulator.api(path)).status).toBe(200);
    }
  });

  test("carries every key, null when there is nothing", async () => {
    const { body } = await emulator.api("/products/course");
    expect(body).toMatchObject({
      button_cta: null,
      seo: null,
      reviews_count: 3,
      average_rating: 4.3,
      url: "http://127.0.0.1:9/products/course",
      created_at: "2025-03-01T10:00:00Z",
      media_gallery: [
        { type: "image/webp", url: `${emulator.origin}/media/course.4x5.webp` },
        { type: "external/youtube", url: "https://www.youtube.com/watch?v=abc" },
      ],
    });
    expect(body.body_html).toContain(`src="${emulator.origin}/media/course.16x9.webp"`);
    expect(body).not.toHaveProperty("reviews");
    expect(body.price_variants[0]).toMatchObject({
      object: "price_variant",
      amount: 4800,
      quantity_available: null,
      product: body.id,
      purchase_url: `${emulator.origin}/pay/variants/${body.price_variants[0].id}`,
    });
    expect((await emulator.api("/products/club")).body.average_rating).toBeNull();
  });

  test("reviews are expanded when asked for", async () => {
    expect((await emulator.api("/products/course?expand=reviews")).body.reviews).toHaveLength(3);
    expect((await emulator.api("/products?expand=reviews&limit=1")).body.data[0].reviews).toHaveLength(3);
  });

  test("an unknown one, an unknown path and a verb that is not offered are 404", async () => {
    for (const answer of [
      await emulator.api("/products/nobody"),
      await emulator.api("/nothing"),
      await emulator.api("/blog_posts", { title: "Mine" }),
      await emulator.api("/reviews/rev_nobody/constructor", {}),
    ]) {
      expect(answer.status).toBe(404);
      expect(answer.body.error).toMatchObject({ type: "invalid_request_error", code: "resource_missing" });
    }
  });
});

describe("writing", () => {
  test("a product is created, changed and deleted with what belongs to it", async () => {
    const created = await emulator.api("/products", { name: "Ünder Wood", status: "active" });
    expect(created.body).toMatchObject({ slug: "under-wood", price_variants: [], description: null });
    const variant = await emulator.api("/price_variants", {
      product: created.body.id,
      name: "One",
      amount: 5,
      currency: "eur",
    });
    const changed = await emulator.api("/products/under-wood", { slug: "over-wood", description: "Dry." }, "PATCH");
    expect(changed.body).toMatchObject({
      id: created.body.id,
      slug: "over-wood",
      description: "Dry.",
      status: "active",
    });
    expect(changed.body.updated_at > created.body.updated_at).toBe(true);
    expect((await emulator.api("/products/under-wood")).status).toBe(404);
    const deleted = await emulator.api("/products/over-wood", undefined, "DELETE");
    expect(deleted.body).toEqual({ id: created.body.id, object: "product", deleted: true });
    expect((await emulator.api(`/price_variants/${variant.body.id}`)).status).toBe(404);
  });

  test("a variant is archived, and its product changes with it", async () => {
    const before = (await emulator.api("/products/course")).body;
    const archived = await emulator.api(`/price_variants/${before.price_variants[0].id}/archive`, {});
    expect(archived.body.archived).toBe(true);
    const after = (await emulator.api("/products/course")).body;
    expect(after.price_variants[0].archived).toBe(true);
    expect(after.updated_at > before.updated_at).toBe(true);
  });

  test("what is not valid is refused by field", async () => {
    const { status, body } = await emulator.api("/products", { name: "", status: "sold" });
    expect(status).toBe(422);
    expect(body.error).toMatchObject({
      type: "validation_error",
      code: "validation_failed",
      message: "Name can't be blank",
    });
    expect(Object.keys(body.error.errors)).toEqual(["name", "status"]);
    const taken = await emulator.api("/products", { name: "Course", slug: "course" });
    expect(taken.body.error.errors).toEqual({ slug: ["has already been taken"] });
    const orphan = await emulator.api("/reviews", { product: "prod_nobody", rating: 5 });
    expect(orphan.body.error.errors).toEqual({ product: ["must exist"] });
  });

  test("a body that is no JSON object is refused", async () => {
    for (const body of [[1], "text", 7]) expect((await emulator.api("/products", body)).status).toBe(400);
  });
});
