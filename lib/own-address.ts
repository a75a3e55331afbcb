import { env } from "./env";
import { isCrevioHost } from "./hosted-url";
import { webAddress } from "./web-address";

/** No shop has it: an address that keeps it was written without an origin. */
const NOWHERE = "https://shop.invalid";

/** An address within this shop, whose path, query and fragment count and nothing else; `null` for one anywhere else. */
export function ownAddress(address: string): URL | null {
  if (!address.startsWith("/") && !webAddress(address)) return null;
  if (!URL.canParse(address, NOWHERE)) return null;
  const url = new URL(address, NOWHERE);
  return url.origin === NOWHERE || url.origin === env.siteUrl ? url : null;
}

/**
 * The slug that a link to a product names, `null` for a link to anything else. Crevio has pages of its own for products, so a
 * link there counts as well: `isAddressOf` tells whether the product it names is meant.
 */
export function productSlugOf(address: string): string | null {
  const own = ownAddress(address);
  if (own) return decode(/^\/products\/([^/]+)\/?$/.exec(own.pathname)?.[1]);
  const url = webAddress(address);
  return url && isCrevioHost(url.hostname) ? decode(url.pathname.split("/").findLast(Boolean)) : null;
}

/** Whether a link leads to this product: within the shop, or at the address Crevio gives it. */
export function isAddressOf(product: { url: string | null }, address: string): boolean {
  if (ownAddress(address)) return true;
  const [link, own] = [webAddress(address), webAddress(product.url)];
  return link !== null && link.host === own?.host && link.pathname === own.pathname;
}

function decode(segment: string | undefined): string | null {
  if (!segment) return null;
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
