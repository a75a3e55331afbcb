import { z } from "zod";
import { amount, currency, optional, read, time } from "../core/fields.ts";
import { invalid } from "../core/problem.ts";
import type { Resource, Row, Wire } from "../core/resource.ts";
import { randomId } from "../ids.ts";
import { lineErrors, linesOf, linesSchema, totalsOf } from "../payment/lines.ts";
import { findDiscount, whyNotRedeemable } from "../payment/reduction.ts";
import type { Shop } from "../shop.ts";
import { isPayable } from "./invoices.ts";

const clientSecret = () => randomId("cs");

const fields = z.object({
  status: z.enum(["open", "complete", "abandoned", "expired"]).default("open"),
  mode: z.enum(["payment", "subscription"]),
  currency: optional(currency),
  total: amount,
  client_secret: z.string().nullable().default(clientSecret),
  lines: linesSchema,
  customer: optional(z.string()),
  email: optional(z.email()),
  invoice: optional(z.string()),
  discount: optional(z.string()),
  expires_at: optional(time),
});

// guess: that a checkout is open for a day, and for half an hour where stock is limited.
const minuteMs = 60_000;

export type Checkout = Row<typeof fields>;

export const checkouts: Resource<typeof fields> = {
  path: "checkouts",
  prefix: "co",
  fields,
  verbs: ["get", "create", "update"],
  order: "newest",
  private: ["lines", "email", "invoice", "discount", "expires_at"],
  present: (row, shop) => ({
    checkout_items: row.lines.map(({ chosen_amount, ...line }) => ({ object: "checkout_item", ...line })),
    ...(shop.settings.checkoutPurchaseUrl && { purchase_url: `${shop.origin}/pay/checkouts/${row.id}` }),
  }),
  relations: { customer: "customers" },
  create: (body, shop) => (body.invoice === undefined ? forLines(body, shop) : forInvoice(body, shop)),
  update(body, row, shop) {
    if (row.status !== "open") throw invalid({ status: [`is ${row.status}: only an open checkout can be changed`] });
    if (body.line_items === undefined && body.discount === undefined) return read(patchBody, body);
    if (row.invoice) throw invalid({ line_items: ["are those of the invoice"] });
    return forLines({ email: row.email, line_items: row.lines, discount: row.discount, ...body }, shop);
  },
  due: (row) => (row.status === "open" ? row.expires_at : null),
  lapse: (row, shop) => shop.checkouts.change(row, { status: "expired" }),
  event: (change) => (change === "created" ? "checkout.created" : null),
};

const email = z.email().nullish();
const patchBody = z.object({ email }).partial();
// guess: the name `discount`, and that it takes an id or a code.
const linesBody = z.object({ email, line_items: linesSchema, discount: z.string().nullish() });
const invoiceBody = z.object({ email, invoice: z.string() });

function forLines(body: Wire, shop: Shop): Wire {
  const { email, line_items: lines, discount: idOrCode } = read(linesBody, body);
  const errors = lineErrors(lines, shop);
  if (Object.keys(errors).length > 0) throw invalid(errors);
  const discount = idOrCode ? findDiscount(idOrCode, shop) : undefined;
  const reason = idOrCode && whyNotRedeemable(discount, lines, shop);
  if (reason) throw invalid({ discount: [reason] });
  const isLimited = lines.some((line) => shop.priceVariants.get(line.price_variant).quantity_available !== null);
  const expires_at = shop.clock.in(isLimited ? 30 * minuteMs : 24 * 60 * minuteMs);
  return { email, expires_at, discount: discount?.id ?? null, ...totalsOf(lines, shop, discount) };
}

function forInvoice(body: Wire, shop: Shop): Wire {
  const { email, invoice: id } = read(invoiceBody, body);
  const invoice = shop.invoices.find(id);
  if (!invoice) throw invalid({ invoice: ["must exist"] });
  if (!isPayable(invoice)) throw invalid({ invoice: [`is ${invoice.status} and cannot be paid`] });
  const lines = linesOf([invoice.price_variant], shop);
  if (lines.length === 0) throw invalid({ invoice: ["is for something that is gone"] });
  return {
    email: email ?? invoice.email_address,
    invoice: id,
    ...totalsOf(lines, shop),
    mode: "payment",
    currency: invoice.currency,
    total: invoice.amount,
    expires_at: shop.clock.in(24 * 60 * minuteMs),
  };
}
