import "server-only";
import { Crevio } from "@crevio/sdk";
import { HTTPClient } from "@crevio/sdk/lib/http.js";
import { env, requireApiKey } from "../env";

/** The merchant's store. Next must not keep answers below our own tagged caches: a stored one would outlive its tag. */
export const crevio = new Crevio({
  apiKey: requireApiKey(),
  serverURL: env.apiBaseUrl.href,
  httpClient: new HTTPClient({ fetcher: fetchUncached }),
});

function fetchUncached(input: RequestInfo | URL): Promise<Response> {
  const request = new Request(input);
  // Node 20.9 forgets the headers of a request that comes with options.
  return fetch(request, { cache: "no-store", headers: request.headers });
}
