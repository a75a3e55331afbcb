import { toSeconds } from "./clock.ts";
import { syntheticProducts } from "./demo/synthetic.ts";
import { seedId } from "./ids.ts";
import { demoAccountId } from "./resources/account.ts";
import type { Seed, SeedMedia, SeedProduct } from "./seed.ts";
import type { Shop } from "./shop.ts";

const day = 86_400_000;

/** Fills an empty shop. Nothing is announced, and equal seeds give equal ids. */
export function sow(seed: Seed, syntheticCount: number, shop: Shop): void {
  const { avatar, ...account } = seed.account;
  shop.account.add({ ...account, avatar_url: printUrl(shop, avatar, "1x1") }, { id: demoAccountId, isSilent: true });
  shop.x402Configuration.add({}, { isSilent: true });
  for (const product of seed.products) sowProduct(product, shop);
  for (const product of syntheticProducts(syntheticCount)) sowProduct(product, shop);
  sowExperiences(seed, shop);
  sowPosts(seed, shop);
  for (const { updated_at, ...page } of seed.legalPages) {
    const facts = { ...page, body: withMedia(shop, page.body) };
    shop.legalPages.add(facts, { id: seedId("legal", page.slug), at: past(updated_at), isSilent: true });
  }
  sowInvoices(seed, shop);
}

function sowProduct({ media, variants, reviews, ...product }: SeedProduct, shop: Shop): void {
  const id = seedId("prod", product.slug);
  const at = past(product.published_at);
  const media_gallery = media.map((one, index) => ({
    id: seedId("file", product.slug, index),
    ...mediaFile(shop, one),
  }));
  const body_html = withMedia(shop, product.body_html);
  shop.products.add({ ...product, body_html, media_gallery }, { id, at, isSilent: true });
  for (const [index, variant] of variants.entries()) {
    const currency = variant.currency ?? (variant.amount_type === "free" ? null : "usd");
    const facts = { ...variant, product: id, currency };
    shop.priceVariants.add(facts, { id: seedId("price", product.slug, index), at, isSilent: true });
  }
  for (const [index, { customer_image, created_at, ...review }] of reviews.entries()) {
    const customer_image_url = customer_image && printUrl(shop, customer_image, "1x1");
    const facts = { ...review, product: id, customer_image_url };
    shop.reviews.add(facts, { id: seedId("rev", product.slug, index), at: past(created_at), isSilent: true });
  }
}

function sowExperiences(seed: Seed, shop: Shop): void {
  for (const { cover, created_at, ...experience } of seed.experiences) {
    const facts = {
      ...experience,
      cover_image_url: printUrl(shop, cover, "4x5"),
      products: experience.products.map((slug) => shop.products.get(slug).id),
    };
    shop.experiences.add(facts, { id: seedId("exp", experience.slug), at: past(created_at), isSilent: true });
  }
}

function sowPosts(seed: Seed, shop: Shop): void {
  for (const { cover, author, ...post } of seed.posts) {
    const facts = {
      ...post,
      content: withMedia(shop, post.content),
      cover_image_url: cover && printUrl(shop, cover, "16x9"),
      author: author && { name: author.name, avatar_url: author.avatar && printUrl(shop, author.avatar, "1x1") },
    };
    const at = past(post.published_at ?? toSeconds(new Date()));
    shop.blogPosts.add(facts, { id: seedId("post", post.slug), at, isSilent: true });
  }
}

function sowInvoices(seed: Seed, shop: Shop): void {
  for (const { handle, product, variant: name, due_in_days, ...invoice } of seed.invoices) {
    const variant = shop.priceVariants.rows(shop.products.get(product).id).find((one) => one.name === name);
    if (!variant)
      throw new Error(`The invoice "${handle}" bills "${name}" of ${product}, which has no such price variant`);
    const due = new Date(Date.now() + due_in_days * day);
    const at = toSeconds(new Date(Math.min(Date.now() - day, due.getTime() - 14 * day)));
    const paid_at = invoice.status === "paid" ? at : null;
    const facts = { ...invoice, price_variant: variant.id, due_at: toSeconds(due), paid_at };
    shop.invoices.add(facts, { id: `inv_${handle}`, at, isSilent: true });
  }
}

function mediaFile(shop: Shop, media: SeedMedia): { type: string; url: string } {
  if ("print" in media) return { type: "image/webp", url: printUrl(shop, media.print, media.ratio ?? "4x5") };
  if ("film" in media) return { type: "video/mp4", url: `${shop.origin}/media/${media.film}.mp4` };
  return { type: `external/${media.external}`, url: media.url };
}

function printUrl(shop: Shop, name: string, ratio: "4x5" | "16x9" | "1x1"): string {
  return `${shop.origin}/media/${name}.${ratio}.webp`;
}

/** Pictures inside the HTML of a seed are written `{{origin}}/media/…`. */
function withMedia(shop: Shop, html: string): string {
  return html.replaceAll("{{origin}}", shop.origin);
}

/** What is dated ahead (a scheduled post) was still made before now. */
function past(time: string): string {
  return toSeconds(new Date(Math.min(Date.parse(time), Date.now())));
}
