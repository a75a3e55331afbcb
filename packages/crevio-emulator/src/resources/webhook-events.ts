import { z } from "zod";
import { record } from "../core/fields.ts";
import { type Resource, type Row, untold } from "../core/resource.ts";

const attempt = z.object({
  attempt: z.int(),
  response_code: z.int().nullable(),
  delivered: z.boolean(),
  at: z.string(),
  /** Where a registered endpoint, and not the storefront, was the receiver. */
  webhook_endpoint: z.string().optional(),
});

// The fields are a guess.
const fields = z.object({
  type: z.string(),
  data: record,
  test: z.boolean().default(false),
  deliveries: z.array(attempt).default([]),
});

export type WebhookEvent = Row<typeof fields>;

export const webhookEvents: Resource<typeof fields> = {
  path: "webhook_events",
  prefix: "whev",
  fields,
  verbs: ["list", "get"],
  order: "newest",
  private: ["updated_at", "test"],
  event: untold,
};
