import { fileURLToPath } from "node:url";
import withMdx from "@next/mdx";
import type { NextConfig } from "next";
import { env } from "./lib/env";
import { imagePatterns } from "./lib/image-hosts";
import { isLoopback } from "./lib/loopback";
import { securityHeaders } from "./lib/security-headers";

const YEAR = 31_536_000;
const TWINS = "products|blog|experiences|legal";

/** Whatever is the same for everybody. */
const SHOP_PAGES = "/((?!_next/|api/|checkout/|invoices/|preview/).*)";

/** Next would let browsers show what they have for a year while they ask, with old prices; and a cache in between hears of no webhook. */
const ASK_FIRST = "public, max-age=0, must-revalidate";

const config: NextConfig = {
  cacheComponents: true,
  // Several instances share what they have read, and forget together.
  ...(env.redisUrl && { cacheHandlers: { default: fileURLToPath(new URL("cache/handler.mjs", import.meta.url)) } }),
  // Pages marked stale while they are being made have to be made again.
  ...(!env.isOnVercel && { cacheHandler: fileURLToPath(new URL("cache/pages.mjs", import.meta.url)) }),
  partialPrefetching: true,
  typedRoutes: true,
  agentRules: false,
  poweredByHeader: false,
  // Else Next takes a rewrite for one to another host where it listens on 127.0.0.1.
  skipProxyUrlNormalize: true,
  transpilePackages: ["next-mdx-remote"],
  // Pages decide what exists above every Suspense, for the sake of status codes: they are meant to block.
  experimental: {
    instantInsights: { validationLevel: "manual-warning" },
    // Links pressed without a connection wait for it, instead of leaving for the browser's own page.
    useOffline: true,
  },
  // `npm run check` does it, for the packages and the tests too; Next cannot with TypeScript 7 on Node 20.9.
  typescript: { ignoreBuildErrors: true },
  // So that the layout knows where a font is, to preload it; the style sheets name the same files.
  turbopack: { rules: { "*.woff2": { condition: { query: "?url" }, type: "asset" } } },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // A cache must not give a browser the twin that it has kept. Pages themselves Next answers with a `Vary` of its own.
    { source: `/:kind(${TWINS})/:slug`, headers: [{ key: "Vary", value: "Accept" }] },
    { source: SHOP_PAGES, headers: [{ key: "Cache-Control", value: ASK_FIRST }] },
  ],
  // Markdown twins of pages, for machines that read.
  rewrites: async () => ({
    beforeFiles: [
      { source: `/:kind(${TWINS})/:slug([^/]+)\\.md`, destination: "/markdown/:kind/:slug" },
      {
        source: `/:kind(${TWINS})/:slug([^/.]+)`,
        has: [{ type: "header", key: "accept", value: "text/markdown.*" }],
        destination: "/markdown/:kind/:slug",
      },
    ],
  }),
  images: {
    remotePatterns: imagePatterns,
    dangerouslyAllowLocalIP: isLoopback(env.apiBaseUrl),
    qualities: [80],
  },
  cacheLife: {
    // Webhooks refresh these; the hour is a ceiling. Entries expire late, so that pages outlive an outage.
    catalogue: { stale: 300, revalidate: 3600, expire: YEAR },
    // No published webhook: five minutes is the longest an edit stays unseen.
    editorial: { stale: 300, revalidate: 300, expire: YEAR },
  },
};

export default withMdx({ options: { remarkPlugins: ["remark-gfm"] } })(config);
