import { checkHealth } from "@/lib/health/health";

/** Whether the shop runs; with `?deep`, whether all that it depends on does: 503 where something does not. */
export async function GET(request: Request): Promise<Response> {
  const isDeep = new URL(request.url).searchParams.has("deep");
  const health = isDeep ? await checkHealth() : { status: "ok" };
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}
