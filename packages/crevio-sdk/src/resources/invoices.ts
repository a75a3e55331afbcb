import * as z from "zod";
import { type ById, collection, type Fields } from "../lib/resource.ts";
import { alike, dated, dateTime, expandable, maybe, money, type OpenEnum, openEnum } from "../models/fields.ts";
import { customer } from "./customers.ts";
import { order } from "./orders.ts";
import { priceVariant } from "./price-variants.ts";

export const invoice = z.object({
  ...dated,
  status: openEnum("open", "paid", "past_due", "void"),
  number: z.string(),
  ...alike(maybe(z.string()), "description", "customerName", "emailAddress"),
  ...alike(maybe(dateTime), "dueAt", "paidAt"),
  ...money,
  priceVariant: expandable(priceVariant),
  customer: maybe(expandable(customer)),
  order: maybe(expandable(order)),
});

export type Invoice = z.infer<typeof invoice>;

// guess: all of it. Relations are given by their ids.
export type InvoiceFields = Fields<Invoice, "dueAt" | "description"> & {
  priceVariant: string;
  collectionMethod?: OpenEnum<"send_invoice" | "charge_automatically">;
} & ({ customer: string } | { customerName: string; emailAddress: string });

/** @see GET /invoices */
export const invoices = collection("/invoices", invoice, (verb) => ({
  ...verb.read<ById, { status?: Invoice["status"]; customer?: string }, "customer" | "price_variant" | "order">(),
  create: verb.create<InvoiceFields>(),
  void: verb.action<ById>("void"),
}));
