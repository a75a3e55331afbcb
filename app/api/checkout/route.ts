import { createCheckout } from "@/lib/api/checkouts";
import { readLines } from "@/lib/checkout-lines";
import { sendToCheckout } from "@/lib/checkout-response";
import { isSameOrigin } from "@/lib/same-origin";

/** Makes a checkout session of a form or JSON and sends the buyer to its hosted page. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response("This form belongs to another site.", { status: 403 });
  const lines = await readLines(request);
  return sendToCheckout(request, lines ? await createCheckout(lines) : { status: "error", reason: "unavailable" });
}
