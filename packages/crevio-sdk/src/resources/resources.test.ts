import { describe, expect, it } from "vitest";
import { json, startServer } from "../../test/server.ts";
import { wireCheckout, wireInvoice, wireProduct, wireVariant } from "../../test/wire.ts";
import { Crevio } from "../index.ts";

async function answering(body: unknown) {
  const { serverURL } = await startServer(json(body));
  return new Crevio({ apiKey: "token", serverURL });
}

describe("an answer", () => {
  it("has dates, null for what is missing, and no fields that are not documented", async () => {
    const crevio = await answering({ ...wireProduct, description: undefined, surprise: 1 });

    const product = await crevio.products.get({ id: "prod_1" });

    expect(product.createdAt).toEqual(new Date("2025-01-15T10:30:00Z"));
    expect(product.availableUntil).toEqual(new Date("2030-01-01T00:00:00Z"));
    expect(product).toMatchObject({ availableFrom: null, description: null, reviews: null });
    expect(product).not.toHaveProperty("surprise");
  });

  it("keeps members of an enumeration that are not documented", async () => {
    const crevio = await answering({
      ...wireProduct,
      status: "published",
      price_variants: [{ ...wireVariant, amount_type: "auction" }],
    });

    const product = await crevio.products.get({ id: "prod_1" });

    expect(product.status).toBe("published");
    expect(product.priceVariants[0]?.amountType).toBe("auction");
  });

  it("has an id or the object where a relation may be expanded", async () => {
    const customer = { id: "cus_1", object: "customer", email: "jane@example.com", customer_type: "lead" };
    const crevio = await answering({
      ...wireCheckout,
      customer,
      checkout_items: [{ object: "checkout_item", quantity: 2, price_variant: wireVariant, product: wireProduct }],
    });

    const checkout = await crevio.checkouts.get({ id: "co_1", expand: "customer" });

    expect(checkout.customer).toMatchObject({ id: "cus_1", customerType: "lead", tags: [] });
    expect(checkout.checkoutItems[0]).toMatchObject({
      priceVariant: { purchaseUrl: wireVariant.purchase_url },
      product: { slug: "my-course" },
    });
    expect(checkout.purchaseUrl).toBeNull();
  });

  it("has the id of a relation that arrives expanded unasked", async () => {
    const crevio = await answering({ ...wireVariant, product: wireProduct });

    expect((await crevio.priceVariants.get({ id: "price_1" })).product).toBe("prod_1");
  });

  it("leaves ids out where objects are listed", async () => {
    const crevio = await answering({
      ...wireProduct,
      seo: "seo_1",
      reviews: ["rev_1"],
      price_variants: ["price_0", wireVariant],
    });

    const product = await crevio.products.get({ id: "prod_1" });

    expect(product).toMatchObject({ seo: "seo_1", reviews: [], priceVariants: [{ id: "price_1" }] });
  });

  it("may lack all that is only guessed", async () => {
    const crevio = await answering({ id: "x", object: "x", social_links: null, author: "usr_1" });

    expect(await crevio.account.get()).toMatchObject({ id: "x", name: null, socialLinks: [] });
    expect(await crevio.blogPosts.get({ idOrSlug: "x" })).toMatchObject({
      title: null,
      publishedAt: null,
      author: "usr_1",
    });
    expect(await crevio.experiences.get({ idOrSlug: "x" })).toMatchObject({
      type: null,
      content: null,
      products: null,
    });
    expect(await crevio.legalPages.get({ idOrSlug: "x" })).toMatchObject({ body: null, updatedAt: null });
    expect(await crevio.reviews.get({ id: "x" })).toMatchObject({ rating: null, product: null });
  });

  it("of an experience keeps its content, for servers", async () => {
    const crevio = await answering({ id: "exp_1", object: "experience", content: [{ lesson_title: "One" }] });

    expect((await crevio.experiences.get({ idOrSlug: "course" })).content).toEqual([{ lessonTitle: "One" }]);
  });

  it("of an invoice may have the order that paid it", async () => {
    const order = {
      id: "ord_1",
      object: "order",
      status: "succeeded",
      amount: 4900,
      amount_refunded: 0,
      currency: "usd",
      customer: "cus_1",
      checkout: "co_1",
      line_items: ["ordi_1"],
      created_at: "2025-01-15T10:30:00Z",
      updated_at: "2025-01-15T10:30:00Z",
    };
    const crevio = await answering({ ...wireInvoice, order });

    expect((await crevio.invoices.get({ id: "inv_1", expand: "order" })).order).toMatchObject({
      amountRefunded: 0,
      lineItems: ["ordi_1"],
    });
  });
});
