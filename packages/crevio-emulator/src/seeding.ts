import type { z } from "zod";
import { toSeconds } from "./clock.ts";
import type { Collection } from "./core/collection.ts";
import { record } from "./core/fields.ts";
import { syntheticProducts } from "./demo/synthetic.ts";
import { seedId } from "./ids.ts";
import { completeCheckout, customerOf } from "./payment/complete.ts";
import { linesOf, totalsOf } from "./payment/lines.ts";
import { findDiscount } from "./payment/reduction.ts";
import { demoAccountId } from "./resources/account.ts";
import type { Seed, SeedInvoice, SeedProduct, SeedSale } from "./seed.ts";
import type { Shop } from "./shop.ts";

const day = 86_400_000;

/** Fills an empty shop. Nothing is announced, and equal seeds give equal ids. */
export function sow(seed: Seed, syntheticCount: number, shop: Shop): void {
  plant(shop.account, seed.account, demoAccountId, shop);
  plant(shop.x402Configuration, {}, "x402", shop);
  for (const product of seed.products) sowProduct(product, shop);
  for (const product of syntheticProducts(syntheticCount)) sowProduct(product, shop);
  for (const one of seed.experiences) plant(shop.experiences, one, seedId("exp", one.slug), shop);
  for (const post of seed.posts) plant(shop.blogPosts, post, seedId("post", post.slug), shop);
  for (const page of seed.legalPages) plant(shop.legalPages, page, seedId("legal", page.slug), shop);
  for (const invoice of seed.invoices) sowInvoice(invoice, shop);
  for (const discount of seed.discounts ?? []) plant(shop.discounts, discount, discount.id, shop);
  for (const link of seed.checkoutLinks ?? []) plant(shop.checkoutLinks, link, link.id, shop);
  for (const file of seed.files ?? []) plant(shop.files, file, file.id, shop);
  shop.replay((nowMs) => {
    for (const sale of seed.sales ?? []) sowSale(sale, nowMs - sale.days_ago * day, shop);
  });
}

/** Made when its facts say that it was, and in the past: what is dated ahead (a scheduled post) was still made before now. */
function plant<F extends z.ZodObject>(collection: Collection<F>, seed: object, id: string, shop: Shop): void {
  const facts = record.parse(JSON.parse(JSON.stringify(seed).replaceAll("{{origin}}", shop.origin)));
  const made = Date.parse(String(facts.created_at ?? facts.updated_at ?? facts.published_at));
  const at = toSeconds(new Date(Math.min(made || Date.now(), Date.now())));
  if (Array.isArray(facts.price_variants))
    facts.price_variants = facts.price_variants.map((name) => variantNamed(String(name), shop));
  collection.add(facts, { id, at, isSilent: true });
}

function sowProduct({ variants, reviews, ...product }: SeedProduct, shop: Shop): void {
  const { slug, published_at } = product;
  const id = seedId("prod", slug);
  const media_gallery = product.media_gallery?.map((one, index) => ({ id: seedId("file", slug, index), ...one }));
  plant(shop.products, { ...product, media_gallery }, id, shop);
  for (const [index, variant] of variants.entries()) {
    const currency = variant.amount_type === "free" ? null : "usd";
    plant(shop.priceVariants, { currency, ...variant, product: id, published_at }, seedId("price", slug, index), shop);
  }
  for (const [index, review] of reviews.entries())
    plant(shop.reviews, { ...review, product: id }, seedId("rev", slug, index), shop);
}

function sowInvoice({ handle, variant, due_in_days, ...invoice }: SeedInvoice, shop: Shop): void {
  const due = new Date(Date.now() + due_in_days * day);
  const created_at = toSeconds(new Date(Math.min(Date.now() - day, due.getTime() - 14 * day)));
  const paid_at = invoice.status === "paid" ? created_at : null;
  const price_variant = variantNamed(variant, shop);
  const facts = { ...invoice, price_variant, due_at: toSeconds(due), paid_at, created_at };
  plant(shop.invoices, facts, `inv_${handle}`, shop);
}

function sowSale(
  { variant, email, name, discount: code, refund: amount, outcome }: SeedSale,
  atMs: number,
  shop: Shop,
) {
  shop.agenda.moveTo(atMs);
  shop.customers.change(customerOf(email, "lead", shop), { name });
  const lines = linesOf([variantNamed(variant, shop)], shop);
  const discount = code ? findDiscount(code, shop) : undefined;
  const facts = { email, discount: discount?.id, ...totalsOf(lines, shop, discount) };
  const { id: order, currency } = completeCheckout(shop.checkouts.add(facts), email, shop);
  if (amount) shop.refunds.add({ order, amount, currency });
  const [subscription] = shop.subscriptions.rows();
  if (outcome && subscription) shop.subscriptions.resource.actions?.[outcome]?.(subscription, {}, shop);
}

/** The id of the price variant that a seed names `product-slug/Name of the variant`. */
function variantNamed(name: string, shop: Shop): string {
  const [slug = "", ...rest] = name.split("/");
  const variant = shop.priceVariants.rows(shop.products.get(slug).id).find((one) => one.name === rest.join("/"));
  if (!variant) throw new Error(`The seed names "${name}", and there is no such price variant`);
  return variant.id;
}
