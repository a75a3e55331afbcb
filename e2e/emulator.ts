import { EMULATOR_ORIGIN } from "./origins";

/** The control side of the emulator that the shop under test sells for. */
export const emulator = {
  /** Changes a resource, which sends its webhook. `path` is like `products/print-club`. */
  edit: (path: string, fields: object) => control("PATCH", path, fields),
  create: (resource: string, fields: object) => control("POST", resource, fields),
  remove: (path: string) => control("DELETE", path),
  settings: (fields: object) => control("PATCH", "settings", fields),
  fault: (fault: object) => control("POST", "faults", fault),
  clearFaults: () => control("DELETE", "faults"),
  clearRequests: () => control("DELETE", "requests"),
  /** The requests to this path of the API so far, such as `/v1/checkouts`. */
  async requests(path: string, method: string): Promise<unknown[]> {
    const { data } = await control("GET", "requests");
    const all: { path?: unknown; method?: unknown }[] = Array.isArray(data) ? data : [];
    return all.filter((request) => request.path === path && request.method === method);
  },
  /** How the newest event was last received: `{ attempt, response_code, delivered, at }`. */
  async lastDelivery(): Promise<unknown> {
    const { data } = await control("GET", "outbox");
    const events: { deliveries?: unknown[] }[] = Array.isArray(data) ? data : [];
    return events.at(-1)?.deliveries?.at(-1);
  },
};

async function control(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${EMULATOR_ORIGIN}/_emulator/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(`${method} /_emulator/${path} answered ${response.status}: ${await response.text()}`);
  return response.status === 204 ? {} : response.json();
}
