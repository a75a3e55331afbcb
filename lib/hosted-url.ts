import { env } from "./env";
import { isLoopback } from "./loopback";

const CREVIO_DOMAINS = ["crevio.co", "crevio.dev"];

/** A Crevio on this machine, as the emulator is one, has its pages and pictures here too. */
export const localSources = isLoopback(env.apiBaseUrl) ? ["http://127.0.0.1:*", "http://localhost:*"] : [];

/**
 * Hosts that buyers are sent to, as far as they are known beforehand, as sources of a content security policy: browsers hold the
 * redirect after a form against it too.
 */
export const hostedSources = [
  env.apiBaseUrl.origin,
  ...CREVIO_DOMAINS.flatMap((domain) => [`https://${domain}:*`, `https://*.${domain}:*`]),
  ...env.checkoutHosts.map((host) => `https://${host}`),
  ...localSources,
];

/** Whether `hostedSources` name the host of this address, which `hostedUrl` gave. */
export function isHostedSource(address: string): boolean {
  const url = new URL(address);
  if (url.protocol === "http:") return url.hostname === "localhost" || url.hostname === "127.0.0.1";
  return isListed(url);
}

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
  return isListed(url) || url.host === product?.host;
}

function isListed({ host, hostname }: URL): boolean {
  return host === env.apiBaseUrl.host || isCrevioHost(hostname) || env.checkoutHosts.includes(host);
}

function parse(address: string | null | undefined): URL | null {
  return address && URL.canParse(address) ? new URL(address) : null;
}
