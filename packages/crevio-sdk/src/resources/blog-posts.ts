import * as z from "zod";
import { type BySlug, collection } from "../lib/resource.ts";
import { alike, dateTime, guessed, guessedDated, openEnum } from "../models/fields.ts";
import { seo } from "./products.ts";

const author = z.object(alike(guessed(z.string()), "name", "avatarUrl"));

// guess: all but `id` and `object`; the fields are taken from an older page and from the dashboard.
export const blogPost = z.object({
  ...guessedDated,
  ...alike(guessed(z.string()), "title", "slug", "excerpt", "coverImageUrl", "category"),
  /** HTML from the merchant's editor: sanitise it. Lists may leave it out. */
  content: guessed(z.string()),
  status: guessed(openEnum("draft", "published", "scheduled", "archived")),
  publishedAt: guessed(dateTime),
  author: guessed(z.union([z.string(), author])),
  seo: guessed(z.union([z.string(), seo])),
});

export type BlogPost = z.infer<typeof blogPost>;

/** @see GET /blog_posts */
export const blogPosts = collection("/blog_posts", blogPost, (verb) => ({
  ...verb.read<BySlug, { status?: Exclude<BlogPost["status"], null> }>(),
}));
