import "server-only";
import { CrevioError } from "@crevio/sdk/models/errors";
import { crevio } from "./client";
import { BUYER_TIMEOUT_MS, isAbsent } from "./read";

/** What anybody who holds the address of an invoice may see. `amount` in the currency's minor unit. */
export interface Invoice {
  id: string;
  number: string;
  status: "open" | "past due" | "paid" | "void" | "unknown";
  amount: number;
  currency: string;
  description: string | null;
  /** First letters only: "M··· D···". */
  customer: string | null;
  dueAt: Date | null;
  paidAt: Date | null;
}

/** Whether this can be the id of an invoice: nothing else is asked of the API. */
export function isInvoiceId(id: string): boolean {
  return /^[A-Za-z0-9_-]{1,100}$/.test(id);
}

/**
 * One invoice, or `null` if the API does not know it or does not show it to us. Never cached. Throws when the API does not answer.
 *
 * @see GET /invoices/{id}
 */
export async function getInvoice(id: string): Promise<Invoice | null> {
  if (!isInvoiceId(id)) return null;
  try {
    const invoice = await crevio.invoices.get({ id }, { timeoutMs: BUYER_TIMEOUT_MS });
    return {
      id: invoice.id,
      number: invoice.number,
      status: stateOf(invoice.status),
      amount: invoice.amount,
      currency: invoice.currency,
      description: invoice.description,
      customer: invoice.customerName && maskName(invoice.customerName),
      dueAt: invoice.dueAt,
      paidAt: invoice.paidAt,
    };
  } catch (error) {
    if (isAbsent(error) || isForbidden(error)) return null;
    throw error;
  }
}

/** Nobody may learn from the answer that an invoice of somebody else's exists. */
function isForbidden(error: unknown): boolean {
  return error instanceof CrevioError && error.statusCode === 403;
}

function stateOf(status: string): Invoice["status"] {
  if (status === "past_due") return "past due";
  return status === "open" || status === "paid" || status === "void" ? status : "unknown";
}

/** Keeps the first letter of each word; the length of a name is nobody's business either. */
export function maskName(name: string): string {
  return name
    .split(/\s+/)
    .filter(Boolean)
    .map(([letter]) => `${letter}···`)
    .join(" ");
}
