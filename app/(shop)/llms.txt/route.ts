import { contents } from "@/lib/markdown-twins";

/** What there is in the shop, for machines that read; after llmstxt.org. */
export async function GET(): Promise<Response> {
  return new Response(await contents(), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
