import { revalidateTag } from "next/cache";
import { after } from "next/server";
import { isReadable } from "@/lib/api/events";
import { tagsOf } from "@/lib/api/tags";
import { env } from "@/lib/env";
import { settle } from "@/lib/warm";
import { isSigned, parseEvent } from "@/lib/webhooks";

/** Takes Crevio's events: what an event touches is marked stale and its pages are made anew. */
export async function POST(request: Request): Promise<Response> {
  if (!env.webhookSecret) return new Response("Set CREVIO_WEBHOOK_SECRET to receive webhooks.", { status: 503 });
  const body = await request.text();
  if (!isSigned(body, request.headers, env.webhookSecret)) return new Response("Wrong signature.", { status: 401 });
  const event = parseEvent(body);
  if (!event) return new Response("Not an event.", { status: 400 });

  const origin = env.siteUrl ?? new URL(request.url).origin;
  const isShown = await isReadable(event);
  await settle(event, origin, 2_000);
  for (const tag of tagsOf(event)) revalidateTag(tag, "max");
  after(() => settle(event, origin, 10_000));
  // Not acknowledged before it can be read: sent again, it finds the change.
  return isShown
    ? new Response(null, { status: 204 })
    : new Response("The API does not show this yet.", { status: 503, headers: { "retry-after": "2" } });
}
