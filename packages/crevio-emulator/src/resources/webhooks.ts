import { randomBytes } from "node:crypto";
import { z } from "zod";
import { read, record } from "../core/fields.ts";
import { type Resource, type Row, untold } from "../core/resource.ts";
import type { Receiver } from "../webhooks/deliveries.ts";
import { eventType } from "../webhooks/event-types.ts";

const fields = z.object({
  url: z.url({ protocol: /^https?$/ }),
  enabled_events: z.array(eventType).min(1, "can't be empty"),
  // guess: its members, and that a disabled one gets nothing.
  status: z.enum(["enabled", "disabled"]).default("enabled"),
  secret: z.string().default(() => `whsec_${randomBytes(24).toString("base64")}`),
});

export type WebhookEndpoint = Row<typeof fields>;

const testQuery = z.object({ event_type: eventType });

export const webhookEndpoints: Resource<typeof fields> = {
  path: "webhook_endpoints",
  prefix: "wh",
  fields,
  verbs: ["list", "get", "create", "update", "delete"],
  order: "newest",
  readOnly: ["secret"],
  private: ["secret"],
  event: untold,
  reveal: ({ secret }) => ({ secret }),
  actions: {
    test(row, query, shop) {
      const { event_type: type } = read(testQuery, query);
      const event = shop.webhookEvents.add({ type, data: { object: {} }, test: true });
      return shop.deliveries.attempt(event, receiverAt(row));
    },
  },
};

export function receiverAt({ id: endpoint, url, secret }: WebhookEndpoint): Receiver {
  return { url, secret, endpoint };
}

const attempt = z.object({
  attempt: z.int(),
  response_code: z.int().nullable(),
  delivered: z.boolean(),
  at: z.string(),
  /** Where a registered endpoint, and not the storefront, was the receiver. */
  webhook_endpoint: z.string().optional(),
});

// The fields are a guess.
const eventFields = z.object({
  type: z.string(),
  data: record,
  test: z.boolean().default(false),
  deliveries: z.array(attempt).default([]),
});

export type WebhookEvent = Row<typeof eventFields>;

export const webhookEvents: Resource<typeof eventFields> = {
  path: "webhook_events",
  prefix: "whev",
  fields: eventFields,
  verbs: ["list", "get"],
  order: "newest",
  private: ["updated_at", "test"],
  event: untold,
};
