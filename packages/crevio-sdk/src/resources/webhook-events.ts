import * as z from "zod";
import { type ById, collection } from "../lib/resource.ts";
import { alike, dateTime, guessed, guessedObjects, identity, openEnum } from "../models/fields.ts";

export const eventType = openEnum(
  ...(["lead.created", "customer.confirmed", "form_submission.created", "product.created", "product.updated"] as const),
  ...(["checkout.created", "order.created", "order.paid"] as const),
  ...(["invoice.created", "invoice.paid", "invoice.past_due", "invoice.voided"] as const),
);

const delivery = z.object({
  ...alike(guessed(z.int()), "attempt", "responseCode"),
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

export type WebhookEventType = z.infer<typeof eventType>;
export type WebhookDelivery = z.infer<typeof delivery>;
export type WebhookEvent = z.infer<typeof webhookEvent>;

/** @see GET /webhook_events */
export const webhookEvents = collection("/webhook_events", webhookEvent, (verb) => verb.read<ById>());
