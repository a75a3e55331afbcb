import { env } from "./env";
import { hostedSources, localSources } from "./hosted-url";
import { PLAYERS } from "./video";

/** Pictures and films of any host are shown, as a merchant's texts hold them; but nothing unencrypted. */
const MEDIA = ["'self'", "data:", "https:", ...localSources];

/** React evaluates code and opens a socket in development, never in production. */
const DEVELOPMENT = env.isDevelopment
  ? { script: ["'unsafe-eval'"], connect: ["ws:"], style: ["'unsafe-inline'"] }
  : null;

/**
 * What a page may load, run and be sent to. The same for every request, so that pages can be cached: inline scripts are not told
 * apart, as each page and each renewal of it has others; those in attributes, where injected markup runs, are refused.
 */
const POLICY: Record<string, readonly string[]> = {
  "default-src": ["'self'"],
  "script-src": ["'self'", "'unsafe-inline'", ...(DEVELOPMENT?.script ?? [])],
  "script-src-attr": ["'none'"],
  "style-src": ["'self'", ...(DEVELOPMENT?.style ?? [])],
  "style-src-attr": ["'unsafe-inline'"],
  "img-src": MEDIA,
  "media-src": MEDIA,
  "frame-src": Object.values(PLAYERS),
  "connect-src": ["'self'", ...(DEVELOPMENT?.connect ?? [])],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'", ...hostedSources],
  "frame-ancestors": ["'none'"],
};

/** Sent with every answer of the shop, in the form of `headers()` in next.config.ts. Read when the shop is built. */
export const securityHeaders = [
  {
    key: "Content-Security-Policy",
    value: Object.entries(POLICY)
      .map(([directive, sources]) => [directive, ...sources].join(" "))
      .join("; "),
  },
  // Without subdomains: those of a shop at the top of its domain are not ours to decide about.
  { key: "Strict-Transport-Security", value: "max-age=63072000" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // Players of films want to know the site, nobody the page.
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), browsing-topics=()",
  },
];
