import { createInvoiceCheckout } from "@/lib/api/checkouts";
import { sendToCheckout } from "@/lib/checkout-response";
import { admit, INVOICE } from "@/lib/guard/admit";
import { onceFor } from "@/lib/guard/double";
import { guessed, isGuessing } from "@/lib/guard/guesses";

/** Makes a checkout session for an invoice and sends the buyer to its hosted page. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/invoices/[id]/checkout">,
): Promise<Response> {
  const { refusal } = await admit(request, INVOICE);
  if (refusal) return refusal;
  const { id } = await params;
  if (await isGuessing(request.headers))
    return new Response("Too many tries. Please wait ten minutes.", { status: 429 });
  const result = await onceFor(request, id, () => createInvoiceCheckout(id));
  if (result.status === "error" && result.reason === "unavailable") await guessed(request.headers);
  return sendToCheckout(request, result);
}
