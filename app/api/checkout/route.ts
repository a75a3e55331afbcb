import { type CheckoutResult, createCheckout } from "@/lib/api/checkouts";
import { renewStalePrices } from "@/lib/api/stale-prices";
import { readLines } from "@/lib/checkout-lines";
import { sendToCheckout } from "@/lib/checkout-response";
import { admit, CHECKOUT } from "@/lib/guard/admit";
import { onceFor } from "@/lib/guard/double";

const NO_LINES: CheckoutResult = { status: "error", reason: "unavailable" };

/** Makes a checkout session of a form or JSON and sends the buyer to its hosted page. */
export async function POST(request: Request): Promise<Response> {
  const { refusal, body } = await admit(request, CHECKOUT);
  if (refusal) return refusal;
  const lines = await readLines(body);
  const result = lines ? await onceFor(request, JSON.stringify(lines), () => createCheckout(lines)) : NO_LINES;
  if (result.status === "error" && result.variants) await renewStalePrices(result.variants);
  return sendToCheckout(request, result, lines ?? []);
}
