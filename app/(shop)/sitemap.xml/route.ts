import { env } from "@/lib/env";
import { sitemapIndex } from "@/lib/sitemaps";

/** The index of sitemaps. A shop that does not know its own address has none: they hold whole addresses. */
export async function GET(): Promise<Response> {
  if (!env.siteUrl) return new Response("Set SITE_URL to publish a sitemap.", { status: 404 });
  return new Response(await sitemapIndex(), { headers: { "content-type": "application/xml" } });
}
