import { revalidateTag } from "next/cache";
import { after } from "next/server";
import { readAfresh } from "@/lib/api/client";
import { type Change, tagsOf } from "@/lib/api/tags";
import { remember, takeEvent } from "@/lib/api/taken-events";
import { env } from "@/lib/env";
import { admit, WEBHOOK } from "@/lib/guard/admit";
import { followUp } from "@/lib/late-events";
import { tellInstances } from "@/lib/told-changes";
import { warm } from "@/lib/warm";
import { isSigned, parseEvent } from "@/lib/webhooks";

/** Takes Crevio's events: what the API shows to have changed is marked stale, and its pages are made anew. */
export async function POST(request: Request): Promise<Response> {
  const { webhookSecret: secret } = env;
  if (!secret) return new Response("Set CREVIO_WEBHOOK_SECRET to receive webhooks.", { status: 503 });
  const { refusal, body: sent } = await admit(request, WEBHOOK);
  if (refusal) return refusal;
  const body = await sent.text();
  if (!isSigned(body, request.headers, secret)) return new Response("Wrong signature.", { status: 401 });
  const event = parseEvent(body);
  if (!event) return new Response("Not an event.", { status: 400 });

  const origin = env.ownOrigin ?? env.siteUrl ?? new URL(request.url).origin;
  const spread = async (changes: Change[]) => {
    if (!(await tellInstances(changes))) await warm(changes, origin, secret);
  };
  const changes = await takeEvent(event);
  // Not acknowledged before it can be read.
  if (typeof changes === "string") {
    void followUp(event, origin, secret, spread);
    return new Response(`Not read yet: ${changes}.`, { status: 503, headers: { "retry-after": "2" } });
  }
  readAfresh();
  for (const tag of new Set(changes.flatMap(tagsOf))) revalidateTag(tag, "max");
  await remember(event, changes);
  if (changes.length > 0) after(() => spread(changes));
  return new Response(null, { status: 204 });
}
