import { z } from "zod";
import { optional, text } from "../core/fields.ts";
import type { Resource } from "../core/resource.ts";

/** The id by which a storefront can tell that it shows a demo shop. */
export const demoAccountId = "acct_demo";

const fields = z.object({
  name: text,
  description: optional(z.string()),
  avatar_url: optional(z.url()),
  support_email: optional(z.email()),
  social_links: z.array(z.object({ platform: z.string(), url: z.string() })).default([]),
});

export const account: Resource<typeof fields> = {
  path: "account",
  prefix: "acct",
  fields,
  verbs: ["get"],
  single: true,
  private: ["created_at", "updated_at"],
};
