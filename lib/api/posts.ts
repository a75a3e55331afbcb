import "server-only";
import type { BlogPost } from "@crevio/sdk/models";
import { cacheLife, cacheTag } from "next/cache";
import { OPENING_LENGTH, plainText } from "../plain-text";
import { readingMinutes } from "../reading-time";
import { site } from "../site";
import { crevio } from "./client";
import { readList, readOne } from "./read";
import { itemTags, tags } from "./tags";

/** A published post. One without a title or slug cannot be shown and counts as none. */
export type Post = BlogPost & { title: string; slug: string };

/** What the journal's index shows of a post: how long it takes to read, where lists hold it, and the beginning of its text in plain words. */
export type PostSummary = Omit<Post, "content"> & { readingMinutes: number | null; opening: string };

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
  cacheTag(tags.everything, tags.item("blog_post", slug));
  const post = await readOne(() => crevio.blogPosts.get({ idOrSlug: slug }));
  if (!post) return null;
  cacheTag(...itemTags("blog_post", post.id, post.slug));
  return isPublished(post, new Date()) ? post : null;
}

/**
 * The published posts among the API's first hundred, newest first, without their content.
 *
 * Five minutes old at most, or until a webhook names one.
 *
 * @see GET /blog_posts
 */
export async function listPosts(): Promise<PostSummary[]> {
  const { posts } = await readSlice(null);
  return newestFirst(posts);
}

/** Every published post, in the API's order, a hundred at a call. As fresh as `listPosts`. */
export async function* eachPost(): AsyncGenerator<PostSummary> {
  let cursor: string | null = null;
  do {
    const slice: PostSlice = await readSlice(cursor);
    yield* slice.posts;
    cursor = slice.next;
  } while (cursor);
}

/**
 * One page of the journal, newest first, and whether there is a next one. `page` counts from 1; a page past the end is empty.
 *
 * The order of the API's list is not known, so that all of it is put in order here. As fresh as `listPosts`.
 */
export async function listPostPage(page: number): Promise<{ posts: PostSummary[]; hasMore: boolean }> {
  const all = await everyPost();
  const end = page * site.postsPerPage;
  return { posts: all.slice(end - site.postsPerPage, end), hasMore: all.length > end };
}

/** The entries before and after a post, `null` where it is the first or the last. As fresh as `listPosts`. */
export async function getNeighbours({ id }: Post): Promise<{ older: PostSummary | null; newer: PostSummary | null }> {
  const all = await everyPost();
  const index = all.findIndex((post) => post.id === id);
  if (index === -1) return { older: null, newer: null };
  return { older: all[index + 1] ?? null, newer: all[index - 1] ?? null };
}

async function everyPost(): Promise<PostSummary[]> {
  const posts: PostSummary[] = [];
  for await (const post of eachPost()) posts.push(post);
  return newestFirst(posts);
}

export function newestFirst(posts: PostSummary[]): PostSummary[] {
  return posts.toSorted((a, b) => published(b) - published(a));
}

interface PostSlice {
  posts: PostSummary[];
  /** Cursor of the slice behind this one. */
  next: string | null;
}

async function readSlice(cursor: string | null): Promise<PostSlice> {
  "use cache";
  cacheLife("editorial");
  const { data, hasMore } = await readList(() =>
    crevio.blogPosts.list({ status: "published", limit: 100, startingAfter: cursor ?? undefined }),
  );
  cacheTag(tags.everything, tags.index("blog_post"), ...itemTags("blog_post", ...data.map((post) => post.id)));
  const now = new Date();
  return {
    posts: data.filter((post) => isPublished(post, now)).map(summarise),
    next: hasMore ? (data.at(-1)?.id ?? null) : null,
  };
}

function summarise({ content, ...post }: Post): PostSummary {
  return {
    ...post,
    readingMinutes: content ? readingMinutes(content) : null,
    opening: plainText(content ?? "", OPENING_LENGTH),
  };
}

export function isPublished(post: BlogPost, now: Date): post is Post {
  const isDue = post.publishedAt === null || post.publishedAt <= now;
  return post.status === "published" && isDue && Boolean(post.title && post.slug);
}

function published({ publishedAt, createdAt }: PostSummary): number {
  return (publishedAt ?? createdAt)?.getTime() ?? 0;
}
