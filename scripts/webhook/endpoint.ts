import type { Crevio } from "@crevio/sdk";
import { CrevioError } from "@crevio/sdk/models/errors";

/** What changes a page of the shop, as far as it is published. */
const PUBLISHED = ["product.created", "product.updated", "order.created", "order.paid"] as const;

/** guess: what else an endpoint may ask to be told; refused by an API that does not know it. */
const GUESSED = [
  "product.deleted",
  ...["blog_post", "experience", "legal_page", "review"].flatMap((object) =>
    ["created", "updated", "deleted"].map((change) => `${object}.${change}`),
  ),
];

/** The address at which a shop takes webhooks. */
export function endpointOf(shop: URL): string {
  return new URL("/api/webhooks/crevio", shop).href;
}

/** The endpoints that are registered for this address. */
export async function findEndpoints(crevio: Crevio, url: string) {
  const found = [];
  for await (const endpoint of await crevio.webhookEndpoints.list({ limit: 100 }))
    if (endpoint.url === url) found.push(endpoint);
  return found;
}

/** Registers an address for everything that changes a page. Its answer alone holds the secret. */
export async function register(crevio: Crevio, url: string) {
  try {
    return await crevio.webhookEndpoints.create({ url, enabledEvents: [...PUBLISHED, ...GUESSED] });
  } catch (error) {
    if (!(error instanceof CrevioError) || error.statusCode !== 422) throw error;
    return crevio.webhookEndpoints.create({ url, enabledEvents: PUBLISHED });
  }
}

/** What came of a test event, and what to do about it. */
export function explain(delivered: boolean | null, status: number | null): string {
  if (delivered) return `The test event arrived: the shop answered ${status ?? "well"}.`;
  const why =
    status === 503 || status === 401
      ? "the shop does not know this secret yet. Set it as above, deploy, then run this again with --test."
      : status === null
        ? "nothing answered. Is the shop deployed at this address, and reachable from outside?"
        : "the shop did not take it. Look at the address, and at the log of the shop.";
  return `The test event did not arrive (${status ?? "no answer"}): ${why}`;
}
