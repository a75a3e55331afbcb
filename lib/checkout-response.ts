import type { CheckoutResult } from "./api/checkouts";
import { routes } from "./routes";

/** Names the buyer's last checkout; the return page asks the API about it. */
export const CHECKOUT_COOKIE = "checkout";

const TWO_DAYS = 60 * 60 * 24 * 2;

/** Sends the buyer to the hosted page and remembers the checkout, or to the page that says why there is none. */
export function sendToCheckout(request: Request, result: CheckoutResult): Response {
  if (result.status === "error") return seeOther(routes.checkoutError(result.reason));
  return seeOther(result.url, result.id && checkoutCookie(result.id, request));
}

function seeOther(location: string, cookie?: string | null): Response {
  const headers = new Headers({ location, "cache-control": "no-store" });
  if (cookie) headers.set("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

function checkoutCookie(id: string, request: Request): string {
  const secure = new URL(request.url).protocol === "https:" ? "; Secure" : "";
  return `${CHECKOUT_COOKIE}=${encodeURIComponent(id)}; Path=/checkout; Max-Age=${TWO_DAYS}; HttpOnly; SameSite=Lax${secure}`;
}
