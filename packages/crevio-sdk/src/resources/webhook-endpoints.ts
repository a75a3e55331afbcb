import * as z from "zod";
import { type ById, collection } from "../lib/resource.ts";
import { alike, guessed, guessedDated, maybe } from "../models/fields.ts";
import { eventType, type WebhookEventType } from "./webhook-events.ts";

// guess: all but `id`, `object` and `secret`.
export const webhookEndpoint = z.object({
  ...guessedDated,
  ...alike(guessed(z.string()), "url", "status"),
  enabledEvents: guessed(z.array(eventType)),
  /** `whsec_…`, to check signatures with. Only in the answer of `create`: keep it, on servers. */
  secret: maybe(z.string()),
});

export const testDelivery = z.object({ delivered: z.boolean(), responseCode: maybe(z.int()) });

export type WebhookEndpoint = z.infer<typeof webhookEndpoint>;
export type TestDelivery = z.infer<typeof testDelivery>;

export type WebhookEndpointFields = { url: string; enabledEvents: readonly WebhookEventType[] };

/** @see GET /webhook_endpoints */
export const webhookEndpoints = collection("/webhook_endpoints", webhookEndpoint, (verb) => ({
  ...verb.read<ById>(),
  create: verb.create<WebhookEndpointFields>(),
  update: verb.update<ById & Partial<WebhookEndpointFields>>(),
  delete: verb.delete<ById>(),
  /** Sends an event that is marked as a test, and tells how it was answered. */
  test: verb.probe("test", testDelivery)<ById & { eventType: WebhookEventType }>(),
}));
