import type { CheckoutResult } from "./api/checkouts";
import { routes } from "./routes";

/** Names the buyer's last checkout; the return page asks the API about it. */
export const CHECKOUT_COOKIE = "checkout";

const TWO_DAYS = 60 * 60 * 24 * 2;

/** Sends the buyer to the hosted page and remembers the checkout, or to the page that says why there is none. */
export function sendToCheckout(request: Request, result: CheckoutResult): Response {
  if (result.status === "error") return seeOther(routes.checkoutError(result.reason));
  return seeOther(result.url, checkoutCookie(result.id, request));
}

function seeOther(location: string, cookie?: string): Response {
  const headers = new Headers({ location, "cache-control": "no-store" });
  if (cookie) headers.set("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** Without an id the cookie is taken back: what it names is not what the buyer is about to pay. */
function checkoutCookie(id: string | null, request: Request): string {
  const secure = new URL(request.url).protocol === "https:" ? "; Secure" : "";
  const life = id === null ? 0 : TWO_DAYS;
  return `${CHECKOUT_COOKIE}=${encodeURIComponent(id ?? "")}; Path=/checkout; Max-Age=${life}; HttpOnly; SameSite=Lax${secure}`;
}
