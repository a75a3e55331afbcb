import type { MetadataRoute } from "next";
import { env } from "@/lib/env";

/** What crawlers may read: everything but what belongs to one visitor, and what only repeats other pages. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", "/cart", "/checkout/", "/invoices/", "/preview/", "/search"],
    },
    sitemap: env.siteUrl && `${env.siteUrl}/sitemap.xml`,
  };
}
