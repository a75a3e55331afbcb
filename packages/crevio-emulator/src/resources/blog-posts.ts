import { z } from "zod";
import { optional, slug, text, time } from "../core/fields.ts";
import type { Resource } from "../core/resource.ts";

// The names of cover, author, category and SEO are a guess.
const fields = z.object({
  title: text,
  slug,
  excerpt: optional(z.string()),
  content: z.string().default(""),
  status: z.enum(["draft", "published", "scheduled", "archived"]).default("draft"),
  published_at: optional(time),
  cover_image_url: optional(z.url()),
  author: optional(z.object({ name: text, avatar_url: optional(z.url()) })),
  category: optional(z.string()),
  seo: optional(z.object({ title: optional(z.string()), description: optional(z.string()) })),
});

export const blogPosts: Resource<typeof fields> = {
  path: "blog_posts",
  prefix: "post",
  fields,
  verbs: ["list", "get"],
  order: "newest",
  filters: ["status"],
};
