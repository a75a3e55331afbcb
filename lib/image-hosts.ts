import type { RemotePattern } from "next/dist/shared/lib/image-config";
import { env } from "./env";
import { isLoopback } from "./loopback";

/** Hosts whose pictures the optimiser may fetch: the API's own, Crevio's, and those in `IMAGE_HOSTS`. */
const domains = ["crevio.co", "*.crevio.co", "crevio.dev", "*.crevio.dev", ...env.imageHosts];

/** The same hosts in the form of `images.remotePatterns`. */
export const imagePatterns: RemotePattern[] = [
  {
    protocol: isLoopback(env.apiBaseUrl) ? "http" : "https",
    hostname: env.apiBaseUrl.hostname,
    port: env.apiBaseUrl.port,
  },
  ...domains.map((hostname) => ({ protocol: "https" as const, hostname })),
];

/** Whether the optimiser will take this picture. Others are shown as they are. */
export function isOptimisable(address: string): boolean {
  const url = new URL(address);
  if (url.origin === env.apiBaseUrl.origin) return isLoopback(url) || (url.protocol === "https:" && !isNumeric(url));
  return url.protocol === "https:" && !url.port && domains.some((domain) => matches(url.hostname, domain));
}

/** The optimiser asks no private address for a picture, and public ones have names. */
function isNumeric({ hostname }: URL): boolean {
  return hostname.startsWith("[") || /^[\d.]+$/.test(hostname);
}

function matches(hostname: string, domain: string): boolean {
  return domain.startsWith("*.") ? hostname.endsWith(domain.slice(1)) : hostname === domain;
}
