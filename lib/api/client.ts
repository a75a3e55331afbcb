import "server-only";
import { Crevio } from "@crevio/sdk";
import { HTTPClient } from "@crevio/sdk/lib/http.js";
import { env, requireApiKey } from "../env";

/** The merchant's store. Next must not keep answers below our own tagged caches: a stored one would outlive its tag. */
export const crevio = new Crevio({
  apiKey: requireApiKey(),
  serverURL: env.apiBaseUrl.href,
  httpClient: new HTTPClient({ fetcher: (request) => fetch(request, { cache: "no-store" }) }),
});
