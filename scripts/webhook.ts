/** `npm run webhook -- https://shop.example`: registers the shop's webhook endpoint with Crevio. See `usage`. */
import { Crevio } from "@crevio/sdk";
import { CrevioError, HTTPClientError } from "@crevio/sdk/models/errors";
import environment from "@next/env";
import { endpointOf, explain, findEndpoints, register } from "./webhook/endpoint.ts";

const usage = `Usage: npm run webhook -- https://your-shop.example [--test | --replace]

Registers /api/webhooks/crevio of the shop with Crevio, prints its secret once, sends a test event and says how it was answered.

  --test     sends only the test event, to the endpoint that is there
  --replace  deletes the endpoint that is there and makes another, with a new secret

Reads CREVIO_API_KEY, and CREVIO_API_BASE_URL where it is set, from the environment or .env files.`;

environment.loadEnvConfig(process.cwd(), false, { info() {}, error: console.error });
const { CREVIO_API_KEY: apiKey, CREVIO_API_BASE_URL: serverURL } = process.env;

const [address = "", option, ...rest] = process.argv.slice(2);
const shop = URL.canParse(address) ? new URL(address) : end(usage);
const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(shop.hostname);
if (shop.protocol !== "https:" && !(shop.protocol === "http:" && isHere)) end(usage);
if (rest.length > 0 || (option && option !== "--test" && option !== "--replace")) end(usage);
if (!apiKey) end("CREVIO_API_KEY is not set. Make a token in Crevio under Settings > Developer > New API token.");

const crevio = new Crevio({ apiKey, ...(serverURL && { serverURL }) });
try {
  await run(endpointOf(shop));
} catch (error) {
  if (error instanceof CrevioError || error instanceof HTTPClientError) end(`Crevio did not do it: ${error.message}`);
  throw error;
}

async function run(url: string): Promise<void> {
  const [there, ...more] = await findEndpoints(crevio, url);
  if (there && !option)
    end(
      `${url} is registered already (${there.id}). Its secret was shown once: use --replace if it is lost, or --test.`,
    );
  if (!there && option === "--test") end(`${url} is not registered. Run this without --test.`);
  if (option === "--replace")
    for (const { id } of there ? [there, ...more] : []) await crevio.webhookEndpoints.delete({ id });

  const endpoint = there && option === "--test" ? there : await register(crevio, url);
  if (option !== "--test") {
    console.log(`Registered ${url} (${endpoint.id}) for ${endpoint.enabledEvents?.join(", ") ?? "its events"}.\n`);
    console.log("Set this in the shop's environment and deploy it. It is not shown again:\n");
    console.log(`CREVIO_WEBHOOK_SECRET=${endpoint.secret ?? "(Crevio did not tell; look at the endpoint there)"}\n`);
  }
  const { delivered, responseCode } = await crevio.webhookEndpoints.test({
    id: endpoint.id,
    eventType: "product.updated",
  });
  console.log(explain(delivered, responseCode));
  process.exitCode = delivered ? 0 : 1;
}

function end(message: string): never {
  console.error(message);
  process.exit(2);
}
