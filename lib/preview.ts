import { createHmac, timingSafeEqual } from "node:crypto";

/** What can be looked at before it is published, by the first part of its page's address. */
export const previewKinds = ["products", "blog"] as const;

export type PreviewKind = (typeof previewKinds)[number];

export interface PreviewLink {
  kind: string;
  slug: string;
  /** Seconds since 1970 at which the link ends. */
  expires: number;
}

/** The path of a preview, with the signature that opens it. Its key is made of the API token, so that there is no other secret to set. */
export function previewPath(link: PreviewLink, apiKey: string): string {
  const query = new URLSearchParams({ expires: String(link.expires), signature: signatureOf(link, apiKey) });
  return `/preview/${link.kind}/${encodeURIComponent(link.slug)}?${query}`;
}

/** Whether the signature is ours for this very link, and the link has not ended. */
export function isOpen(link: PreviewLink, signature: string, apiKey: string, now: Date): boolean {
  const given = Buffer.from(signature, "base64url");
  const expected = Buffer.from(signatureOf(link, apiKey), "base64url");
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs && link.expires * 1000 > now.getTime();
}

function signatureOf({ kind, slug, expires }: PreviewLink, apiKey: string): string {
  return createHmac("sha256", `preview ${apiKey}`)
    .update(JSON.stringify([kind, slug, expires]))
    .digest("base64url");
}
