import * as z from "zod";
import { type BySlug, collection, type ListParams } from "../lib/resource.ts";
import { dateTime, expandable, guessedTimestamps, identity, maybe, openEnum } from "../models/fields.ts";
import { seo } from "./products.ts";

const author = z.object({ name: maybe(z.string()), avatarUrl: maybe(z.string()) });

// guess: all but `id` and `object`; the fields are taken from an older page and from the dashboard.
export const blogPost = z.object({
  ...identity,
  title: maybe(z.string()),
  slug: maybe(z.string()),
  excerpt: maybe(z.string()),
  /** HTML from the merchant's editor: sanitise it. Lists may leave it out. */
  content: maybe(z.string()),
  status: maybe(openEnum<"draft" | "published" | "scheduled" | "archived">()),
  publishedAt: maybe(dateTime),
  ...guessedTimestamps,
  coverImageUrl: maybe(z.string()),
  author: maybe(expandable(author)),
  category: maybe(z.string()),
  seo: maybe(expandable(seo)),
});

export type BlogPost = z.infer<typeof blogPost>;

/** @see /blog_posts */
export const blogPosts = collection("/blog_posts", blogPost, (verb) => ({
  list: verb.list<ListParams & { status?: NonNullable<BlogPost["status"]> }>(),
  get: verb.get<BySlug>(),
}));
