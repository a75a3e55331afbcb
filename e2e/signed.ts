import type { APIRequestContext, APIResponse } from "@playwright/test";
import { Webhook } from "standardwebhooks";
import { WEBHOOK_SECRET } from "./origins";

/** Sends the shop what Crevio or a tool would, signed. The same id and body again are a repetition. */
export function postSigned(
  request: APIRequestContext,
  path: "/api/webhooks/crevio" | "/api/revalidate",
  body: object,
  id = "journey",
): Promise<APIResponse> {
  const data = JSON.stringify(body);
  const sentAt = new Date();
  const headers = {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": `${Math.floor(sentAt.getTime() / 1_000)}`,
    "webhook-signature": new Webhook(WEBHOOK_SECRET).sign(id, sentAt, data),
  };
  return request.post(path, { data, headers });
}
