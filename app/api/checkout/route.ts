import { type CheckoutResult, createCheckout } from "@/lib/api/checkouts";
import { renewStalePrices } from "@/lib/api/stale-prices";
import { readLines } from "@/lib/checkout-lines";
import { sendToCheckout } from "@/lib/checkout-response";
import { isSameOrigin } from "@/lib/same-origin";

const NO_LINES: CheckoutResult = { status: "error", reason: "unavailable" };

/** Makes a checkout session of a form or JSON and sends the buyer to its hosted page. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response("This form belongs to another site.", { status: 403 });
  const lines = await readLines(request);
  const result = lines ? await createCheckout(lines) : NO_LINES;
  if (result.status === "error" && result.variants) await renewStalePrices(result.variants);
  return sendToCheckout(request, result, lines ?? []);
}
