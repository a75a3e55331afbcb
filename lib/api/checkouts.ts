import "server-only";
import type { Checkout } from "@crevio/sdk/models";
import { CrevioError, InvalidRequestError } from "@crevio/sdk/models/errors";
import { hostedUrl } from "../hosted-url";
import { crevio } from "./client";
import { listProducts } from "./products";
import { BUYER_TIMEOUT_MS, isAbsent } from "./read";

/** Price variant ids and how many of each. */
export interface CheckoutLine {
  priceVariant: string;
  quantity: number;
}

/** Where to send the buyer; `id` is `null` when Crevio makes the checkout itself, on the hosted page. */
export type CheckoutResult =
  | { status: "ready"; id: string | null; url: string }
  | { status: "error"; reason: CheckoutProblem };

/** `unavailable`: the API refuses what was asked for. `outage`: it did not answer. `nowhere`: it names no page to pay on. */
export type CheckoutProblem = "unavailable" | "outage" | "nowhere";

/** What a buyer may know of a checkout. `url` is where it is paid, `total` in the currency's minor unit. */
export interface CheckoutState {
  status: "paid" | "open" | "closed" | "processing";
  total: number | null;
  currency: string | null;
  url: string | null;
}

/**
 * A checkout session for these lines. Where the hosted page must ask first (an own amount, a waitlist), its address without a session.
 *
 * Never throws: a shop answers a buyer in words.
 *
 * @see POST /checkouts
 */
export async function createCheckout(lines: CheckoutLine[]): Promise<CheckoutResult> {
  return attempt(async () => {
    const [line, ...others] = lines;
    const variant = line && others.length === 0 ? await crevio.priceVariants.get({ id: line.priceVariant }) : null;
    if (variant && (variant.waitlist || variant.amountType === "custom")) return ready(null, variant.purchaseUrl);
    const checkout = await crevio.checkouts.create({ lineItems: lines });
    // The variant's own page makes a checkout of its own: this one will never be paid.
    return checkout.purchaseUrl ? ready(checkout.id, checkout.purchaseUrl) : ready(null, variant?.purchaseUrl);
  });
}

/**
 * A checkout session that pays an invoice. Never throws.
 *
 * @see POST /checkouts
 */
export async function createInvoiceCheckout(invoice: string): Promise<CheckoutResult> {
  return attempt(async () => {
    const checkout = await crevio.checkouts.create({ invoice });
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
    const { status, total, currency, purchaseUrl } = await crevio.checkouts.get(
      { id },
      { timeoutMs: BUYER_TIMEOUT_MS },
    );
    return { status: stateOf(status), total, currency, url: await allowed(purchaseUrl) };
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** A status nobody has published counts as under way: the buyer is told neither "paid" nor "not paid". */
function stateOf(status: Checkout["status"]): CheckoutState["status"] {
  if (status === "complete") return "paid";
  if (status === "open") return "open";
  return status === "abandoned" || status === "expired" ? "closed" : "processing";
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
    console.error(`No checkout: ${error instanceof Error ? error.message : error}`);
    return { status: "error", reason: isRefusal(error) ? "unavailable" : "outage" };
  }
}

function isRefusal(error: unknown): boolean {
  if (error instanceof InvalidRequestError) return true;
  return error instanceof CrevioError && [400, 404, 409, 410, 422].includes(error.statusCode);
}
