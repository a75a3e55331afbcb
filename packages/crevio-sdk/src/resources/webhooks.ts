import * as z from "zod";
import { type ById, collection, type ListParams } from "../lib/resource.ts";
import { dateTime, guessed, guessedObjects, guessedTimestamps, identity, maybe, openEnum } from "../models/fields.ts";

const eventType = openEnum(
  ...["lead.created", "customer.confirmed", "form_submission.created", "product.created", "product.updated"],
  ...["checkout.created", "order.created", "order.paid"],
  ...["invoice.created", "invoice.paid", "invoice.past_due", "invoice.voided"],
);

// guess: all but `id`, `object` and `secret`.
export const webhookEndpoint = z.object({
  ...identity,
  url: guessed(z.string()),
  enabledEvents: guessed(z.array(eventType)),
  status: guessed(z.string()),
  ...guessedTimestamps,
  /** `whsec_…`, to check signatures with. Only in the answer of `create`: keep it, on servers. */
  secret: maybe(z.string()),
});

const delivery = z.object({
  attempt: guessed(z.int()),
  responseCode: guessed(z.int()),
  delivered: guessed(z.boolean()),
  at: guessed(dateTime),
});

// guess: all but `id` and `object`.
export const webhookEvent = z.object({
  ...identity,
  type: guessed(eventType),
  data: guessed(z.unknown()),
  deliveries: guessedObjects(delivery),
  createdAt: guessed(dateTime),
});

export const testDelivery = z.object({ delivered: z.boolean(), responseCode: maybe(z.int()) });

export type WebhookEventType = z.infer<typeof eventType>;
export type WebhookEndpoint = z.infer<typeof webhookEndpoint>;
export type WebhookDelivery = z.infer<typeof delivery>;
export type WebhookEvent = z.infer<typeof webhookEvent>;
export type TestDelivery = z.infer<typeof testDelivery>;

export type WebhookEndpointFields = { url: string; enabledEvents: readonly WebhookEventType[] };

/** @see /webhook_endpoints */
export const webhookEndpoints = collection("/webhook_endpoints", webhookEndpoint, (verb) => ({
  list: verb.list<ListParams>(),
  get: verb.get<ById>(),
  create: verb.create<WebhookEndpointFields>(),
  update: verb.update<ById & Partial<WebhookEndpointFields>>(),
  delete: verb.delete<ById>(),
  /** Sends an event that is marked as a test, and tells how it was answered. */
  test: verb.probe("test", testDelivery)<ById & { eventType: WebhookEventType }>(),
}));

/** @see /webhook_events */
export const webhookEvents = collection("/webhook_events", webhookEvent, (verb) => ({
  list: verb.list<ListParams>(),
  get: verb.get<ById>(),
}));
