import { createHmac, timingSafeEqual } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { z } from "zod";

// Half a character is part of no address.
const text = z
  .string()
  .min(1)
  .max(200)
  .refine((written) => !/\p{Surrogate}/u.test(written));
// Samples in print show ids that are numbers.
const name = z
  .union([text, z.int().transform(String)])
  .optional()
  .catch(undefined);
const relation = z.union([z.object({ id: name }).transform(({ id }) => id), name]);
const line = z.object({ product: relation, product_id: name }).transform((item) => item.product ?? item.product_id);
const resource = z
  .object({
    id: name,
    slug: name,
    product: relation,
    line_items: z.array(line.catch(undefined)).max(100).catch([]),
    updated_at: z.coerce.date().optional().catch(undefined),
  })
  .transform(({ updated_at: updatedAt, line_items: lines, product, ...names }) => ({
    ...names,
    /** Ids of the products it belongs to, or sells. */
    products: [...new Set([product, ...lines])].filter((id) => id !== undefined),
    updatedAt,
  }));

const payload = z.object({
  id: name,
  type: z.string().max(100),
  test: z.boolean().optional().catch(undefined),
  data: z.looseObject({ object: resource.optional().catch(undefined) }).catch({}),
});

/** What is taken from an event: its id and type, the ids and slugs in it, and when its item changed. Nothing else in it is believed. */
export interface Event {
  /** The same on every repetition. */
  id: string | undefined;
  type: string;
  /** Sent to see whether it arrives: nothing has changed. */
  isTest: boolean;
  data: z.infer<typeof resource>;
}

/**
 * Whether Crevio sent this: Standard Webhooks (five minutes old at most), or the older HMAC of the raw body.
 *
 * @param body the text as it arrived, before any parsing.
 * @param secrets `whsec_…`, or two with a space between them while one takes the place of the other.
 */
export function isSigned(body: string, headers: Headers, secrets: string): boolean {
  return secrets
    .split(/\s+/)
    .some((secret) => isSignedStandard(body, headers, secret) || isSignedOlder(body, headers, secret));
}

/** The headers that make `isSigned` believe a text. */
export function signatureOf(body: string, secrets: string): Record<string, string> {
  const [id, sentAt] = ["own", new Date()];
  const [secret = ""] = secrets.split(/\s+/);
  return {
    "webhook-id": id,
    "webhook-timestamp": `${Math.floor(sentAt.getTime() / 1_000)}`,
    "webhook-signature": new Webhook(secret).sign(id, sentAt, body),
  };
}

/** Reads an event in its newest form and in the older one, with the resource directly in `data`. `null` if it is neither. */
export function parseEvent(body: string): Event | null {
  try {
    const { id, type, test = false, data } = payload.parse(JSON.parse(body));
    return { id, type, isTest: test, data: data.object ?? resource.parse(data) };
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
