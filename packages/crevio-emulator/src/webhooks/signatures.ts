import { createHmac } from "node:crypto";
import { Webhook } from "standardwebhooks";
import type { Settings } from "../settings.ts";

/** `id` is that of the event, the same on every attempt; `secret` the whole `whsec_…`. */
type Message = Record<"id" | "body" | "secret", string>;

/** The headers by which a receiver knows that a delivery is Crevio's. */
export function signatureHeaders(message: Message, scheme: Settings["webhookScheme"]): Record<string, string> {
  return {
    ...(scheme !== "legacy" && standardHeaders(message)),
    ...(scheme !== "standard" && legacyHeaders(message)),
  };
}

function standardHeaders({ id, body, secret }: Message): Record<string, string> {
  const now = new Date();
  return {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign(id, now, body),
  };
}

// That the key is the whole secret as text is a guess.
function legacyHeaders({ body, secret }: Message): Record<string, string> {
  return { "X-Crevio-Hmac-SHA256": createHmac("sha256", secret).update(body).digest("base64") };
}
