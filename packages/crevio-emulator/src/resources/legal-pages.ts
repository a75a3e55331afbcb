import { z } from "zod";
import { optional, slug, text } from "../core/fields.ts";
import type { Resource } from "../core/resource.ts";

const fields = z.object({ title: text, slug, body: optional(z.string()) });

export const legalPages: Resource<typeof fields> = {
  path: "legal_pages",
  prefix: "legal",
  fields,
  verbs: ["list", "get", "update"],
};
