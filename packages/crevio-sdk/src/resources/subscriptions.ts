import * as z from "zod";
import { type ById, collection, type ListParams } from "../lib/resource.ts";
import { dateTime, identity, maybe, openEnum } from "../models/fields.ts";

export const subscription = z.object({
  ...identity,
  status: maybe(openEnum("active", "canceled", "paused", "past_due", "unpaid", "incomplete", "trialing")),
  quantity: z.int(),
  currentPeriodStart: maybe(dateTime),
  currentPeriodEnd: maybe(dateTime),
  trialEndsAt: maybe(dateTime),
  endsAt: maybe(dateTime),
  canceled: z.boolean(),
  paused: z.boolean(),
  createdAt: maybe(dateTime),
  updatedAt: maybe(dateTime),
});

export type Subscription = z.infer<typeof subscription>;

/** @see /subscriptions */
export const subscriptions = collection("/subscriptions", subscription, (verb) => ({
  list: verb.list<ListParams & { status?: NonNullable<Subscription["status"]> }>(),
  get: verb.get<ById>(),
  cancel: verb.action<ById>("cancel"),
  pause: verb.action<ById>("pause"),
  resume: verb.action<ById>("resume"),
}));
