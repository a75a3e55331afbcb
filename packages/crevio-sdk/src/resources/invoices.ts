import * as z from "zod";
import { type ById, collection, type Expand, type ListParams } from "../lib/resource.ts";
import {
  dateTime,
  expandable,
  type Fields,
  identity,
  maybe,
  type OpenEnum,
  openEnum,
  timestamps,
} from "../models/fields.ts";
import { customer } from "./customers.ts";
import { order } from "./orders.ts";
import { priceVariant } from "./price-variants.ts";

export const invoice = z.object({
  ...identity,
  status: openEnum("open", "paid", "past_due", "void"),
  number: z.string(),
  description: maybe(z.string()),
  customerName: maybe(z.string()),
  emailAddress: maybe(z.string()),
  dueAt: maybe(dateTime),
  paidAt: maybe(dateTime),
  /** In the currency's minor unit. */
  amount: z.int(),
  /** ISO 4217, lower case. */
  currency: z.string(),
  priceVariant: expandable(priceVariant),
  customer: maybe(expandable(customer)),
  order: maybe(expandable(order)),
  ...timestamps,
});

export type Invoice = z.infer<typeof invoice>;

type Relation = "customer" | "price_variant" | "order";

// guess: all of it.
export type InvoiceFields = {
  /** Id of the price variant to pay. */
  priceVariant: string;
  collectionMethod?: OpenEnum<"send_invoice" | "charge_automatically">;
} & Fields<Invoice, "dueAt" | "description"> &
  ({ customer: string } | { customerName: string; emailAddress: string });

/** @see /invoices */
export const invoices = collection("/invoices", invoice, (verb) => ({
  list: verb.list<ListParams<Relation> & { status?: Invoice["status"]; customer?: string }>(),
  get: verb.get<ById & Expand<Relation>>(),
  create: verb.create<InvoiceFields>(),
  void: verb.action<ById>("void"),
}));
