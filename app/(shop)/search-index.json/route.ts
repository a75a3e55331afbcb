import { readSearchIndex } from "@/lib/api/search";

/** What the browser searches, prerendered; see `lib/search/search-index.ts`. */
export async function GET(): Promise<Response> {
  return Response.json(await readSearchIndex(), { headers: { "x-robots-tag": "noindex" } });
}
