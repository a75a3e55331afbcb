import { createHmac, timingSafeEqual } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { z } from "zod";
import type { Event } from "./api/tags";

const text = z.string().max(200).optional().catch(undefined);
const relation = z.union([z.object({ id: text }).transform(({ id }) => id), text]);
const resource = z
  .object({ id: text, slug: text, product: relation, updated_at: z.coerce.date().optional().catch(undefined) })
  .transform(({ updated_at: updatedAt, ...names }) => ({ ...names, updatedAt }));

const payload = z.object({
  type: z.string().max(100),
  data: z.looseObject({ object: resource.optional().catch(undefined) }).catch({}),
});

/**
 * Whether Crevio sent this: Standard Webhooks (five minutes old at most), or the older HMAC of the raw body.
 *
 * @param body the text as it arrived, before any parsing.
 * @param secret `whsec_…`
 */
export function isSigned(body: string, headers: Headers, secret: string): boolean {
  return isSignedStandard(body, headers, secret) || isSignedOlder(body, headers, secret);
}

/** Reads an event in its newest form and in the older one, with the resource directly in `data`. `null` if it is neither. */
export function parseEvent(body: string): Event | null {
  try {
    const { type, data } = payload.parse(JSON.parse(body));
    return { type, data: data.object ?? resource.parse(data) };
  } catch {
    return null;
  }
}

function isSignedStandard(body: string, headers: Headers, secret: string): boolean {
  try {
    new Webhook(secret).verify(body, Object.fromEntries(headers), { jsonParse: false });
    return true;
  } catch {
    return false;
  }
}

/** guess: the key is the whole secret as text. */
function isSignedOlder(body: string, headers: Headers, secret: string): boolean {
  const given = Buffer.from(headers.get("x-crevio-hmac-sha256") ?? "", "base64");
  const expected = createHmac("sha256", secret).update(body).digest();
  return given.length === expected.length && timingSafeEqual(given, expected);
}
