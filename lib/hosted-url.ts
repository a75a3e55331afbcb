import { env } from "./env";
import { isLoopback } from "./loopback";

const CREVIO_DOMAINS = ["crevio.co", "crevio.dev"];

/**
 * The address of a hosted payment page, or `null` if a buyer may not be sent there.
 *
 * It must come from an answer of the API and be https, on the API's own host, a Crevio domain, a host in `CHECKOUT_HOSTS`, or the
 * host of the products' own addresses. Plain http is for a Crevio on this machine only.
 */
export function hostedUrl(address: string | null | undefined, productUrl?: string | null): string | null {
  const url = parse(address);
  if (!url) return null;
  const isSecure =
    url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url) && isLoopback(env.apiBaseUrl));
  return isSecure && isAllowed(url, parse(productUrl)) ? url.href : null;
}

/** Whether a host is Crevio's own, or that of a shop that Crevio keeps. */
export function isCrevioHost(hostname: string): boolean {
  return CREVIO_DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

function isAllowed(url: URL, product: URL | null): boolean {
  return (
    url.host === env.apiBaseUrl.host ||
    isCrevioHost(url.hostname) ||
    env.checkoutHosts.includes(url.host) ||
    url.host === product?.host
  );
}

function parse(address: string | null | undefined): URL | null {
  return address && URL.canParse(address) ? new URL(address) : null;
}
