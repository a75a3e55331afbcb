import { EMULATOR_ORIGIN } from "./origins";

/** A request to the API. */
interface Call {
  method: string;
  path: string;
  query: Record<string, string>;
  at: string;
}

/** An event, and how it was received each time it was sent. */
interface Sent {
  type: string;
  deliveries: { response_code: number | null; delivered: boolean }[];
}

/** The control side of an emulator. */
export function emulatorAt(origin: string) {
  const control = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${origin}/_emulator/${path}`, {
      method,
      headers: { "content-type": "application/json" },
      body: body && JSON.stringify(body),
    });
    if (!response.ok)
      throw new Error(`${method} /_emulator/${path} answered ${response.status}: ${await response.text()}`);
    return response.status === 204 ? {} : response.json();
  };
  const list = async <Row>(path: string): Promise<Row[]> => {
    const { data } = await control("GET", path);
    return Array.isArray(data) ? data : [];
  };

  return {
    /** Changes a resource, which sends its webhook. `path` is like `products/print-club`. */
    edit: (path: string, fields: object) => control("PATCH", path, fields),
    /** One of the same slug, left over from an attempt that failed, makes way. `resource` is like `products?webhook=false`. */
    async create(resource: string, fields: { slug?: string; [field: string]: unknown }) {
      const [name] = resource.split("?");
      if (fields.slug) await control("DELETE", `${name}/${encodeURIComponent(fields.slug)}`).catch(() => null);
      return control("POST", resource, fields);
    },
    remove: (path: string) => control("DELETE", path),
    settings: (fields: object) => control("PATCH", "settings", fields),
    fault: (fault: object) => control("POST", "faults", fault),
    clearFaults: () => control("DELETE", "faults"),
    clearRequests: () => control("DELETE", "requests"),
    /** The requests so far, all or those to one path of the API, such as `/v1/checkouts`. */
    async requests(path?: string, method?: string): Promise<Call[]> {
      const all = await list<Call>("requests");
      return all.filter((call) => (!path || call.path === path) && (!method || call.method === method));
    },
    /** The events so far, oldest first. */
    events: () => list<Sent>("outbox"),
    clearEvents: () => control("DELETE", "outbox"),
    /** The rows of a resource. */
    rows: (resource: string) => list<Record<string, unknown>>(resource),
    /** How the newest event was last received. */
    lastDelivery: async () => (await list<Sent>("outbox")).at(-1)?.deliveries.at(-1),
  };
}

/** The one that the shop under test sells for. */
export const emulator = emulatorAt(EMULATOR_ORIGIN);
