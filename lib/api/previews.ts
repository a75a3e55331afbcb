import "server-only";
import { requireApiKey } from "../env";
import { isOpen } from "../preview";
import { crevio } from "./client";
import type { Post } from "./posts";
import { type Product, saleAt } from "./products";
import { BUYER_TIMEOUT_MS, readOne } from "./read";

/** What a preview shows, whatever its status, and when its link ends. */
export type Preview = { ends: Date } & ({ kind: "products"; product: Product } | { kind: "blog"; post: Post });

/** The query of a preview's address, as anybody may have written it. */
export interface PreviewQuery {
  expires?: unknown;
  signature?: unknown;
}

/**
 * What the link of a merchant leads to, or `null` where its signature is not ours, it has ended, or there is no such thing. Never
 * cached. Throws when the API does not answer.
 *
 * @see GET /products/{id or slug}
 * @see GET /blog_posts/{id or slug}
 */
export async function getPreview(kind: string, slug: string, query: PreviewQuery): Promise<Preview | null> {
  const link = { kind, slug, expires: Number(query.expires) };
  if (!isOpen(link, String(query.signature), requireApiKey(), new Date())) return null;
  const ends = new Date(link.expires * 1000);
  const options = { timeoutMs: BUYER_TIMEOUT_MS };
  if (kind === "products") {
    const request = { idOrSlug: slug, expand: "reviews" };
    const product = await readOne(() => crevio.products.get(request, options));
    return product && { ends, kind: "products", product: { ...product, sale: saleAt(product, new Date()) } };
  }
  const post = await readOne(() => crevio.blogPosts.get({ idOrSlug: slug }, options));
  return post && { ends, kind: "blog", post: { ...post, title: post.title ?? post.id, slug: post.slug ?? post.id } };
}
