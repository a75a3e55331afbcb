import { type CurrentOffer, cartOffersOfVariants } from "./api/cart-offers";
import type { CheckoutLine, CheckoutResult } from "./api/checkouts";
import type { PriceVariant } from "./api/products";
import { fieldsOf } from "./checkout-fields";
import { isHostedSource } from "./hosted-url";
import { routes } from "./routes";
import { messages } from "./site";

/** Names the buyer's last checkout; the return page asks the API about it. */
export const CHECKOUT_COOKIE = "checkout";

const TWO_DAYS = 60 * 60 * 24 * 2;

const STATUS = { changed: 409, unavailable: 422, nowhere: 502, outage: 503 };

/**
 * Sends the buyer to the hosted page and remembers the checkout, or to the page that says why there is none.
 *
 * A script that asks for JSON gets `{ url }`, or `{ reason, offers }` with what there is now of the lines that could be read.
 */
export async function sendToCheckout(
  request: Request,
  result: CheckoutResult,
  lines: CheckoutLine[] = [],
): Promise<Response> {
  const isScript = request.headers.get("accept")?.includes("application/json");
  if (result.status === "ready") {
    const cookie = checkoutCookie(result.id, request);
    return isScript ? inJson({ url: result.url }, 200, cookie) : sendTo(result.url, cookie);
  }
  const { reason, variants } = result;
  if (isScript) return inJson({ reason, offers: await offersNow(variants) }, STATUS[reason]);
  return seeOther(
    reason === "changed"
      ? routes.checkoutChanged(new URLSearchParams(fieldsOf(lines)))
      : routes.checkoutError(reason, productOf(request)),
  );
}

/** `null` where nothing is known of them. */
async function offersNow(variants: PriceVariant[] | undefined): Promise<CurrentOffer[] | null> {
  try {
    return variants ? await cartOffersOfVariants(variants) : null;
  } catch {
    return null;
  }
}

function inJson(body: object, status: number, cookie?: string): Response {
  return Response.json(body, { status, headers: headersOf(cookie) });
}

/** Browsers hold a redirect after a form against the shop's policy, which names no merchant's domain: there a page goes on by itself. */
function sendTo(url: string, cookie: string): Response {
  if (isHostedSource(url)) return seeOther(url, cookie);
  const headers = headersOf(cookie);
  headers.set("refresh", `0; url=${url}`);
  headers.set("content-type", "text/html; charset=utf-8");
  const href = url.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const page = `<!doctype html><title>${messages.checkout.label}</title><a href="${href}">${messages.checkout.open.goOn}</a>`;
  return new Response(page, { headers });
}

function seeOther(location: string, cookie?: string): Response {
  const headers = headersOf(cookie);
  headers.set("location", location);
  return new Response(null, { status: 303, headers });
}

function headersOf(cookie: string | undefined): Headers {
  const headers = new Headers({ "cache-control": "no-store" });
  if (cookie) headers.set("set-cookie", cookie);
  return headers;
}

/** Without an id the cookie is taken back: what it names is not what the buyer is about to pay. */
function checkoutCookie(id: string | null, request: Request): string {
  const secure = new URL(request.url).protocol === "https:" ? "; Secure" : "";
  const life = id === null ? 0 : TWO_DAYS;
  return `${CHECKOUT_COOKIE}=${encodeURIComponent(id ?? "")}; Path=/checkout; Max-Age=${life}; HttpOnly; SameSite=Lax${secure}`;
}

/** The slug of the product whose page the form is on, as far as the browser tells. */
function productOf(request: Request): string | undefined {
  const page = request.headers.get("referer");
  if (!page || !URL.canParse(page)) return undefined;
  const [, slug] = /^\/products\/([^/]+)$/.exec(new URL(page).pathname) ?? [];
  try {
    return slug && decodeURIComponent(slug);
  } catch {
    return undefined;
  }
}
