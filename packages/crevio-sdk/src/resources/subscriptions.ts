import * as z from "zod";
import { type ById, collection } from "../lib/resource.ts";
import { alike, dateTime, identity, maybe, openEnum } from "../models/fields.ts";

export const subscription = z.object({
  ...identity,
  status: maybe(openEnum("active", "canceled", "paused", "past_due", "unpaid", "incomplete", "trialing")),
  quantity: z.int(),
  ...alike(z.boolean(), "canceled", "paused"),
  ...alike(maybe(dateTime), "currentPeriodStart", "currentPeriodEnd", "trialEndsAt", "endsAt"),
  ...alike(maybe(dateTime), "createdAt", "updatedAt"),
});

export type Subscription = z.infer<typeof subscription>;

/** @see GET /subscriptions */
export const subscriptions = collection("/subscriptions", subscription, (verb) => ({
  ...verb.read<ById, { status?: Exclude<Subscription["status"], null> }>(),
  cancel: verb.action<ById>("cancel"),
  pause: verb.action<ById>("pause"),
  resume: verb.action<ById>("resume"),
}));
