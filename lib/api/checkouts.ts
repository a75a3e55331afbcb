import "server-only";
import type { Checkout, PriceVariant } from "@crevio/sdk/models";
import { CrevioError, InvalidRequestError } from "@crevio/sdk/models/errors";
import { hostedUrl } from "../hosted-url";
import { chargeOf } from "../price/charge";
import { writeSeenPrice } from "../price/seen";
import { listProducts } from "./catalogue";
import { crevio } from "./client";
import { isInvoiceId } from "./invoices";
import { readPriceVariants } from "./price-variants";
import { BUYER_TIMEOUT_MS, isAbsent, messageOf } from "./read";

/** A price variant, how many of it, and, where a page showed it, its price as `lib/price/seen.ts` writes it. */
export interface CheckoutLine {
  priceVariant: string;
  quantity: number;
  seen?: string | undefined;
}

/**
 * Where to send the buyer; `id` is `null` when Crevio makes the checkout itself, on the hosted page. Or why there is none, with the
 * price variants as they are now, as far as they could be read.
 */
export type CheckoutResult =
  | { status: "ready"; id: string | null; url: string }
  | { status: "error"; reason: CheckoutProblem; variants?: PriceVariant[] };

/**
 * `changed`: a price is not the one that was seen. `unavailable`: the API refuses what was asked for. `outage`: it did not answer. `nowhere`: it
 * names no page to pay on.
 */
export type CheckoutProblem = "changed" | "unavailable" | "outage" | "nowhere";

/** What a buyer may know of a checkout. `url` is where it is paid, `total` in the currency's minor unit. */
export interface CheckoutState {
  id: string;
  status: "paid" | "open" | "closed" | "processing";
  total: number | null;
  currency: string | null;
  url: string | null;
  items: { priceVariant: string; quantity: number }[];
}

/**
 * A checkout session for these lines. Where the hosted page must ask first (an own amount, a waitlist), its address without a session.
 *
 * No session is made where a price is no longer the one that was seen. Never throws: a shop answers a buyer in words.
 *
 * @see POST /checkouts
 */
export async function createCheckout(lines: CheckoutLine[]): Promise<CheckoutResult> {
  let variants: PriceVariant[] | undefined;
  const result = await attempt(async () => {
    variants = await readPriceVariants(lines.map(({ priceVariant }) => priceVariant));
    const problem = problemOf(lines, variants);
    return problem ? { status: "error", reason: problem } : makeCheckout(lines, variants);
  });
  return result.status === "error" ? { ...result, variants } : result;
}

/**
 * A checkout session that pays an invoice. Never throws.
 *
 * @see POST /checkouts
 */
export async function createInvoiceCheckout(invoice: string): Promise<CheckoutResult> {
  if (!isInvoiceId(invoice)) return { status: "error", reason: "unavailable" };
  return attempt(async () => {
    const checkout = await crevio.checkouts.create({ invoice }, { timeoutMs: BUYER_TIMEOUT_MS });
    return ready(checkout.id, checkout.purchaseUrl);
  });
}

/**
 * Where a checkout stands now, or `null` if the API does not know it. Never cached. Throws when the API does not answer.
 *
 * @see GET /checkouts/{id}
 */
export async function getCheckout(id: string): Promise<CheckoutState | null> {
  try {
    const checkout = await crevio.checkouts.get({ id }, { timeoutMs: BUYER_TIMEOUT_MS });
    const { status, total, currency, purchaseUrl, checkoutItems } = checkout;
    const items = checkoutItems.map(({ priceVariant, quantity }) => ({ priceVariant: idOf(priceVariant), quantity }));
    return { id: checkout.id, status: stateOf(status), total, currency, url: await allowed(purchaseUrl), items };
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

function problemOf(lines: CheckoutLine[], variants: PriceVariant[]): CheckoutProblem | null {
  for (const { priceVariant, seen } of lines) {
    const variant = variants.find(({ id }) => id === priceVariant);
    if (!variant) return "unavailable";
    // Nothing is paid to join a waiting list.
    if (seen !== undefined && !variant.waitlist && seen !== writeSeenPrice(variant)) return "changed";
  }
  return null;
}

async function makeCheckout(lines: CheckoutLine[], variants: PriceVariant[]): Promise<CheckoutResult> {
  const [only] = lines.length === 1 ? variants : [];
  if (only && (only.waitlist || !chargeOf(only))) return ready(null, only.purchaseUrl);
  try {
    const lineItems = lines.map(({ priceVariant, quantity }) => ({ priceVariant, quantity }));
    const checkout = await crevio.checkouts.create({ lineItems }, { timeoutMs: BUYER_TIMEOUT_MS });
    // The variant's own page makes a checkout of its own: this one will never be paid.
    return await (checkout.purchaseUrl ? ready(checkout.id, checkout.purchaseUrl) : ready(null, only?.purchaseUrl));
  } catch (error) {
    // guess: a session takes what is free. Where it does not, the variant's own page does.
    if (only?.amountType === "free" && isRefusal(error)) return ready(null, only.purchaseUrl);
    throw error;
  }
}

/** A status nobody has published counts as under way: the buyer is told neither "paid" nor "not paid". */
function stateOf(status: Checkout["status"]): CheckoutState["status"] {
  if (status === "complete") return "paid";
  if (status === "open") return "open";
  return status === "abandoned" || status === "expired" ? "closed" : "processing";
}

function idOf(relation: string | { id: string }): string {
  return typeof relation === "string" ? relation : relation.id;
}

async function ready(id: string | null, address: string | null | undefined): Promise<CheckoutResult> {
  const url = await allowed(address);
  return url ? { status: "ready", id, url } : { status: "error", reason: "nowhere" };
}

async function allowed(address: string | null | undefined): Promise<string | null> {
  const url = hostedUrl(address);
  if (url || !address) return url;
  const { products } = await listProducts();
  return hostedUrl(address, products[0]?.url);
}

async function attempt(create: () => Promise<CheckoutResult>): Promise<CheckoutResult> {
  try {
    return await create();
  } catch (error) {
    console.error(`No checkout: ${messageOf(error)}`);
    return { status: "error", reason: isRefusal(error) ? "unavailable" : "outage" };
  }
}

function isRefusal(error: unknown): boolean {
  if (error instanceof InvalidRequestError) return true;
  return error instanceof CrevioError && [400, 403, 404, 409, 410, 422].includes(error.statusCode);
}
