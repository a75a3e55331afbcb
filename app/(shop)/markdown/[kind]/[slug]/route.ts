import { twinOf } from "@/lib/markdown-twins";
import { slugOf } from "@/lib/slug";

export function generateStaticParams() {
  return [{ kind: "products", slug: "~" }];
}

/** The Markdown twin of a page. Reached by `…/slug.md`, or by its page's address and `Accept: text/markdown`; see next.config.ts. */
export async function GET(_request: Request, { params }: RouteContext<"/markdown/[kind]/[slug]">): Promise<Response> {
  const markdown = await twinOf((await params).kind, await slugOf(params));
  const headers = { "content-type": "text/markdown; charset=utf-8", "x-robots-tag": "noindex" };
  return markdown === null ? new Response(null, { status: 404 }) : new Response(markdown, { headers });
}
