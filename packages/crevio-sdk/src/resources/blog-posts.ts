import * as z from "zod";
import { type BySlug, collection, type ListParams } from "../lib/resource.ts";
import { dateTime, guessed, guessedTimestamps, identity, openEnum } from "../models/fields.ts";
import { seo } from "./products.ts";

const author = z.object({ name: guessed(z.string()), avatarUrl: guessed(z.string()) });

// guess: all but `id` and `object`; the fields are taken from an older page and from the dashboard.
export const blogPost = z.object({
  ...identity,
  title: guessed(z.string()),
  slug: guessed(z.string()),
  excerpt: guessed(z.string()),
  /** HTML from the merchant's editor: sanitise it. Lists may leave it out. */
  content: guessed(z.string()),
  status: guessed(openEnum("draft", "published", "scheduled", "archived")),
  publishedAt: guessed(dateTime),
  ...guessedTimestamps,
  coverImageUrl: guessed(z.string()),
  author: guessed(z.union([z.string(), author])),
  category: guessed(z.string()),
  seo: guessed(z.union([z.string(), seo])),
});

export type BlogPost = z.infer<typeof blogPost>;

/** @see /blog_posts */
export const blogPosts = collection("/blog_posts", blogPost, (verb) => ({
  list: verb.list<ListParams & { status?: NonNullable<BlogPost["status"]> }>(),
  get: verb.get<BySlug>(),
}));
