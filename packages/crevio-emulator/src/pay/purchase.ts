import { type Lines, lineErrors, totalsOf } from "../payment/lines.ts";
import type { Checkout } from "../resources/checkouts.ts";
import { isPayable } from "../resources/invoices.ts";
import type { PriceVariant } from "../resources/price-variants.ts";
import type { Shop } from "../shop.ts";

/** What a payment page is about: a checkout, or one that comes to be when somebody pays for a price variant. */
export interface Purchase {
  checkout?: Checkout;
  lines: Lines;
  currency: string | null;
  /** In minor units. */
  total: number;
  email: string | null;
  /** An invoice is paid as it stands. */
  isInvoice: boolean;
  /** Why it cannot be paid now, as a sentence. */
  obstacle?: string;
}

export function purchaseOf(checkout: Checkout, shop: Shop): Purchase {
  const { lines, currency, total, email, invoice } = checkout;
  const obstacle = invoice ? invoiceObstacle(invoice, shop) : lineObstacle(lines, shop);
  return { checkout, lines, currency, total, email, isInvoice: invoice !== null, obstacle };
}

export function purchaseOfVariant(variant: PriceVariant, shop: Shop): Purchase {
  const lines = [{ price_variant: variant.id, quantity: 1 }];
  const { currency, total } = totalsOf(lines, shop);
  return { lines, currency, total, email: null, isInvoice: false, obstacle: lineObstacle(lines, shop) };
}

function invoiceObstacle(id: string, shop: Shop): string | undefined {
  const invoice = shop.invoices.find(id);
  return invoice && isPayable(invoice) ? undefined : "The invoice is no longer open.";
}

function lineObstacle(lines: Lines, shop: Shop): string | undefined {
  const reason = Object.values(lineErrors(lines, shop))[0]?.[0];
  return reason && `What you chose ${reason}.`;
}
