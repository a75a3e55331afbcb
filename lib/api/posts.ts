import "server-only";
import type { BlogPost } from "@crevio/sdk/models";
import { cacheLife, cacheTag } from "next/cache";
import { crevio } from "./client";
import { readList, readOne } from "./read";
import { itemTags, tags } from "./tags";

/** A published post. One without a title or slug cannot be shown and counts as none. */
export type Post = BlogPost & { title: string; slug: string };

/** What the journal's index shows of a post. */
export type PostSummary = Omit<Post, "content">;

/**
 * One published post, or `null` if none has this id or slug.
 *
 * Five minutes old at most, or until a webhook names it. Throws on any other failure.
 *
 * @see GET /blog_posts/{id or slug}
 */
export async function getPost(slug: string): Promise<Post | null> {
  "use cache";
  cacheLife("editorial");
  cacheTag(tags.item("blog_post", slug));
  const post = await readOne(() => crevio.blogPosts.get({ idOrSlug: slug }));
  if (!post) return null;
  cacheTag(...itemTags("blog_post", post.id, post.slug));
  return isPublished(post, new Date()) ? post : null;
}

/**
 * The hundred newest published posts, newest first, without their content.
 *
 * @see GET /blog_posts
 */
export async function listPosts(): Promise<PostSummary[]> {
  "use cache";
  cacheLife("editorial");
  const { data } = await readList(() => crevio.blogPosts.list({ status: "published", limit: 100 }));
  cacheTag(tags.index("blog_post"), ...itemTags("blog_post", ...data.map((post) => post.id)));
  const now = new Date();
  return data
    .filter((post) => isPublished(post, now))
    .map(({ content: _content, ...summary }) => summary)
    .sort((a, b) => published(b) - published(a));
}

function isPublished(post: BlogPost, now: Date): post is Post {
  const isDue = post.publishedAt === null || post.publishedAt <= now;
  return post.status === "published" && isDue && Boolean(post.title && post.slug);
}

function published({ publishedAt, createdAt }: PostSummary): number {
  return (publishedAt ?? createdAt)?.getTime() ?? 0;
}
