import { z } from "zod";
import { optional, slug, text } from "../core/fields.ts";
import type { Resource } from "../core/resource.ts";

// No field of an experience is published: all of this is a guess.
const fields = z.object({
  name: text,
  slug,
  type: text,
  access_type: z.enum(["open", "secret"]).default("secret"),
  description: optional(z.string()),
  cover_image_url: optional(z.url()),
  content: z.unknown().default(null),
  products: z.array(z.string()).default([]),
});

export const experiences: Resource<typeof fields> = {
  path: "experiences",
  prefix: "exp",
  fields,
  verbs: ["list", "get"],
  relations: { products: "products" },
};
