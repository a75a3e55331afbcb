import { revalidateTag } from "next/cache";
import { z } from "zod";
import { readAfresh } from "@/lib/api/client";
import { isTag } from "@/lib/api/tags";
import { env } from "@/lib/env";
import { admit, WEBHOOK } from "@/lib/guard/admit";
import { isSigned } from "@/lib/webhooks";

const order = z.object({ tags: z.array(z.string().max(256).refine(isTag)).min(1).max(1_000) });

/** For tools, signed as webhooks are: `{"tags": ["product:a-slug", "reviews"]}` marks stale what `lib/api/tags.ts` names so, `everything` all of it. */
export async function POST(request: Request): Promise<Response> {
  if (!env.webhookSecret) return new Response("Set CREVIO_WEBHOOK_SECRET to sign with.", { status: 503 });
  const { refusal, body: sent } = await admit(request, WEBHOOK);
  if (refusal) return refusal;
  const body = await sent.text();
  if (!isSigned(body, request.headers, env.webhookSecret)) return new Response("Wrong signature.", { status: 401 });
  const result = order.safeParse(parse(body));
  if (!result.success) return new Response('Not of the form {"tags": [...]}, or no tag of this shop.', { status: 422 });

  readAfresh();
  for (const tag of new Set(result.data.tags)) revalidateTag(tag, "max");
  return new Response(null, { status: 204 });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
