import { type Lines, lineErrors, linesOf, totalsOf } from "../payment/lines.ts";
import { findDiscount, whyNotRedeemable } from "../payment/reduction.ts";
import type { CheckoutLink } from "../resources/checkout-links.ts";
import type { Checkout } from "../resources/checkouts.ts";
import type { Discount } from "../resources/discounts.ts";
import { isPayable } from "../resources/invoices.ts";
import type { PriceVariant } from "../resources/price-variants.ts";
import type { Shop } from "../shop.ts";

/** What a payment page is about: a checkout, or one that comes to be when somebody pays for a price variant or at a checkout link. */
export interface Purchase {
  checkout?: Checkout;
  lines: Lines;
  currency: string | null;
  /** In minor units, without the reduction. */
  total: number;
  discount?: Discount;
  reduction: number;
  email: string | null;
  /** An invoice is paid as it stands. */
  isInvoice: boolean;
  /** The discount code that was entered, where one may be. */
  code?: string;
  /** What is wrong with the code, as a sentence. */
  refusal?: string;
  /** Why it cannot be paid now, as a sentence. */
  obstacle?: string;
  /** What cannot be bought yet, but waited for. */
  awaited?: PriceVariant;
  /** Where the buyer goes from here, if not back to the shop. */
  successUrl?: string | null;
}

/** What the page at `/pay/{kind}/{id}` is about, `undefined` when there is nothing. */
export function purchaseAt(kind: string, id: string, code: string, shop: Shop): Purchase | undefined {
  if (kind === "checkouts") return purchaseOf(shop.checkouts.find(id), shop);
  if (kind === "links") return purchaseOfLink(shop.checkoutLinks.find(id), code, shop);
  const variant = shop.priceVariants.find(id);
  const awaited = variant?.waitlist && !variant.archived ? variant : undefined;
  return variant && { ...purchaseOfVariants([id], shop), awaited };
}

function purchaseOf(checkout: Checkout | undefined, shop: Shop): Purchase | undefined {
  if (!checkout) return undefined;
  const { lines, currency, total, email, invoice } = checkout;
  if (invoice !== null) {
    const obstacle = invoiceObstacle(invoice, lines, shop);
    return { checkout, lines, currency, total, reduction: 0, email, isInvoice: true, obstacle };
  }
  const discount = shop.discounts.find(checkout.discount ?? "");
  const { reduction } = totalsOf(lines, shop, discount);
  const obstacle = lineObstacle(lines, shop, discount);
  return { checkout, lines, currency, total, discount, reduction, email, isInvoice: false, obstacle };
}

function purchaseOfLink(link: CheckoutLink | undefined, typed: string, shop: Shop): Purchase | undefined {
  if (!link) return undefined;
  const { price_variants: ids, success_url: successUrl } = link;
  const code = link.allow_discount_codes ? typed : undefined;
  const discount = code ? findDiscount(code, shop) : shop.discounts.find(link.discount ?? "");
  const reason = code && whyNotRedeemable(discount, linesOf(ids, shop), shop);
  const refusal = reason ? `The code ${reason}.` : undefined;
  return { ...purchaseOfVariants(ids, shop, refusal ? undefined : discount), successUrl, code, refusal };
}

function purchaseOfVariants(ids: string[], shop: Shop, discount?: Discount): Purchase {
  const lines = linesOf(ids, shop);
  const obstacle = lineObstacle(lines, shop, discount);
  return { ...totalsOf(lines, shop, discount), discount, email: null, isInvoice: false, obstacle };
}

function invoiceObstacle(id: string, lines: Lines, shop: Shop): string | undefined {
  const invoice = shop.invoices.find(id);
  const isThere = lines.every(({ price_variant }) => shop.priceVariants.find(price_variant));
  return invoice && isPayable(invoice) && isThere ? undefined : "The invoice is no longer open.";
}

function lineObstacle(lines: Lines, shop: Shop, discount?: Discount): string | undefined {
  if (lines.length === 0) return "It is no longer sold.";
  const reason = Object.values(lineErrors(lines, shop))[0]?.[0];
  if (reason) return `What you chose ${reason}.`;
  const refusal = discount && whyNotRedeemable(discount, lines, shop);
  return refusal ? `The discount ${refusal}.` : undefined;
}
