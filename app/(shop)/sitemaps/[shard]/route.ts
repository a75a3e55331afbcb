import { env } from "@/lib/env";
import { shardNames, sitemapShard } from "@/lib/sitemaps";

export async function generateStaticParams() {
  return (await shardNames()).map((name) => ({ shard: `${name}.xml` }));
}

/** One shard of the sitemap. */
export async function GET(_request: Request, { params }: RouteContext<"/sitemaps/[shard]">): Promise<Response> {
  const { shard } = await params;
  const xml = env.siteUrl && shard.endsWith(".xml") ? await sitemapShard(shard.slice(0, -4)) : null;
  return xml === null
    ? new Response(null, { status: 404 })
    : new Response(xml, { headers: { "content-type": "application/xml" } });
}
