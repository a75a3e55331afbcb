import { createInvoiceCheckout } from "@/lib/api/checkouts";
import { sendToCheckout } from "@/lib/checkout-response";
import { isSameOrigin } from "@/lib/same-origin";

/** Makes a checkout session for an invoice and sends the buyer to its hosted page. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/invoices/[id]/checkout">,
): Promise<Response> {
  if (!isSameOrigin(request)) return new Response("This form belongs to another site.", { status: 403 });
  return sendToCheckout(request, await createInvoiceCheckout((await params).id));
}
