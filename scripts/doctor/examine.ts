import { Crevio } from "@crevio/sdk";
import { CrevioError } from "@crevio/sdk/models/errors";
import { connect, isAnswering } from "../../cache/redis.mjs";
import { endpointOf, findEndpoints } from "../webhook/endpoint.ts";

/** One thing that was looked at. `advice` says what to do, also where something is fine but could be better. */
export interface Finding {
  isFine: boolean;
  text: string;
  advice?: string;
}

const fine = (text: string, advice?: string): Finding => ({ isFine: true, text, ...(advice && { advice }) });
const wrong = (text: string, advice: string): Finding => ({ isFine: false, text, advice });

/** Looks at one thing after the other. Says nothing of what cannot be known for want of something before it. */
export async function* examine(settings: NodeJS.ProcessEnv): AsyncGenerator<Finding> {
  const { CREVIO_API_KEY: apiKey, CREVIO_API_BASE_URL: serverURL, CREVIO_WEBHOOK_SECRET: secret } = settings;
  const site =
    settings.SITE_URL ||
    (settings.VERCEL_PROJECT_PRODUCTION_URL && `https://${settings.VERCEL_PROJECT_PRODUCTION_URL}`);

  if (!apiKey) {
    yield wrong(
      "CREVIO_API_KEY is not set.",
      "Make a token in Crevio under Settings > Developer > New API token, and set it.",
    );
    return;
  }
  const crevio = new Crevio({ apiKey, ...(serverURL && { serverURL }) });
  const api = await examineApi(crevio);
  yield api;

  yield secret
    ? fine("CREVIO_WEBHOOK_SECRET is set.")
    : wrong(
        "CREVIO_WEBHOOK_SECRET is not set: edits show after up to an hour.",
        "Run: npm run webhook -- https://your-shop.example",
      );
  if (settings.REDIS_URL) {
    const redis = connect(settings.REDIS_URL, "doctor");
    yield (await isAnswering(redis))
      ? fine("Redis answers.")
      : wrong("Redis does not answer.", "Look at REDIS_URL, and whether this machine may connect to it.");
    redis.disconnect();
  }
  if (!site || !URL.canParse(site)) {
    yield wrong(
      "SITE_URL is not set: there is no sitemap, and no page names its address.",
      "Set it to https://your-shop.example.",
    );
    return;
  }
  yield fine(`The shop is at ${site}.`);
  if (api.isFine) yield* examineWebhooks(crevio, new URL(site));
  yield await examineShop(new URL(site));
}

async function examineApi(crevio: Crevio): Promise<Finding> {
  try {
    const { data } = await crevio.products.list({ status: "active", limit: 1 });
    return data.length > 0
      ? fine("Crevio answers, and takes the token.")
      : fine("Crevio answers, and takes the token.", "There is no product on sale yet, so the shop is empty.");
  } catch (error) {
    if (!(error instanceof CrevioError))
      return wrong("Crevio cannot be reached.", "Look at CREVIO_API_BASE_URL and at the network.");
    return error.statusCode === 401 || error.statusCode === 403
      ? wrong(
          "Crevio does not take the token.",
          "Make a new one under Settings > Developer, and set it as CREVIO_API_KEY.",
        )
      : wrong(
          `Crevio answers with an error (${error.statusCode}).`,
          "Wait and look again; the shop stays as it is meanwhile.",
        );
  }
}

async function* examineWebhooks(crevio: Crevio, shop: URL): AsyncGenerator<Finding> {
  const url = endpointOf(shop);
  try {
    const [endpoint] = await findEndpoints(crevio, url);
    if (!endpoint) yield wrong(`${url} is not registered with Crevio.`, `Run: npm run webhook -- ${shop.origin}`);
    else if (endpoint.status === "disabled") yield wrong("The webhook endpoint is disabled.", "Enable it in Crevio.");
    else yield fine("The webhook endpoint is registered.");
    const [event] = (await crevio.webhookEvents.list({ limit: 1 })).data;
    const last = event?.deliveries?.at(-1);
    if (!event || !last) return;
    const when = event.createdAt ? `of ${event.createdAt.toISOString()} ` : "";
    yield last.delivered
      ? fine(`The last event, ${event.type ?? "unknown"} ${when}, was delivered.`)
      : wrong(
          `The last event ${when}was not delivered (${last.responseCode ?? "no answer"}).`,
          `Run: npm run webhook -- ${shop.origin} --test`,
        );
  } catch (error) {
    if (!(error instanceof CrevioError)) throw error;
    yield fine("Crevio does not tell which webhooks are registered.", "Look at Settings > Developer there.");
  }
}

async function examineShop(shop: URL): Promise<Finding> {
  const address = new URL("/api/health?deep", shop);
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) });
    const health = await answer.text();
    return answer.ok
      ? fine(`The shop runs, and says: ${health}`)
      : wrong(`The shop says (${answer.status}): ${health.slice(0, 300)}`, "Compare its settings with these here.");
  } catch {
    return wrong(`${address} does not answer.`, "Deploy the shop, or look at SITE_URL.");
  }
}
