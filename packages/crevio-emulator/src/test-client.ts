import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { Crevio } from "@crevio/sdk";
import type { Order, PriceVariant } from "@crevio/sdk/models";
import { ErrorT } from "@crevio/sdk/models/errors";
import { afterAll, beforeEach } from "vitest";
import { type Emulator, type EmulatorOptions, startEmulator } from "./index.ts";
import { testShop } from "./test-shop.ts";

/** An answer as tests read it: the body is parsed JSON, or the text when it is none. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Json;
}

// Tests reach into bodies freely; a wrong path makes the expectation fail.
type Json = ReturnType<typeof JSON.parse>;

type Call = (path: string, body?: unknown, method?: string) => Promise<Answer>;

export interface TestEmulator extends Emulator {
  /** Below `/v1`, with the token. GET, or POST when there is a body. */
  api: Call;
  /** The real client, which tries nothing twice. */
  crevio: Crevio;
  /** Below `/_emulator`. */
  control: Call;
  /** Moves the clock. */
  advance(days: number): Promise<void>;
  /** A button of a hosted page. */
  press(url: string, fields: Record<string, string>): Promise<{ status: number; text: string }>;
  variant(product: string, name: string): Promise<PriceVariant>;
  /** Pays for a variant on its hosted page. */
  buy(product: string, name: string, email?: string): Promise<Order>;
}

/** An emulator for the tests of one file, as new before each of them. */
export async function sharedEmulator(options: EmulatorOptions = {}): Promise<TestEmulator> {
  const emulator = await startTestEmulator(options);
  beforeEach(async () => {
    await emulator.control("/reset", {});
  });
  afterAll(emulator.close);
  return emulator;
}

export async function startTestEmulator(options: EmulatorOptions = {}): Promise<TestEmulator> {
  const emulator = await startEmulator({ seed: testShop, storeUrl: "http://127.0.0.1:9", ...options });
  const { baseUrl: serverURL, apiKey, origin } = emulator;
  const crevio = new Crevio({ apiKey, serverURL, retryConfig: { strategy: "none" } });
  const control: Call = (path, body, method) => call(`${origin}/_emulator${path}`, body, method, {});

  async function advance(days: number) {
    const { status } = await control("/clock", { advanceMs: Math.round(days * 86_400_000) });
    if (status !== 200) throw new Error(`The clock was not moved: ${status}`);
  }
  async function press(url: string, fields: Record<string, string>) {
    const response = await fetch(url, { method: "POST", body: new URLSearchParams(fields) });
    return { status: response.status, text: await response.text() };
  }
  async function variant(product: string, name: string) {
    const { priceVariants } = await crevio.products.get({ idOrSlug: product });
    return found(priceVariants.find((one) => one.name === name));
  }
  async function buy(product: string, name: string, email = "buyer@example.com") {
    await press((await variant(product, name)).purchaseUrl, { action: "pay", email });
    return found((await crevio.orders.list({ limit: 1 })).data[0]);
  }

  return {
    ...emulator,
    api: (path, body, method) => call(serverURL + path, body, method, { authorization: `Bearer ${apiKey}` }),
    crevio,
    control,
    advance,
    press,
    variant,
    buy,
  };
}

/** What a test cannot go on without. */
export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("Nothing is there");
  return value;
}

/** How a call was refused: the status, and the error the API gave. */
export async function refusal(call: PromiseLike<unknown>) {
  try {
    await call;
  } catch (error) {
    if (error instanceof ErrorT) {
      const { statusCode, type, code, param, errors, headers } = error;
      return { statusCode, type, code, param, errors, headers };
    }
    throw error;
  }
  throw new Error("It was not refused");
}

async function call(
  url: string,
  body: unknown,
  method: string | undefined,
  headers: Record<string, string>,
): Promise<Answer> {
  const response = await fetch(url, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parsed(text) };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export interface Delivery {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A shop that takes deliveries, answering with the given statuses and then 204. */
export async function startReceiver(statuses: number[] = []) {
  const deliveries: Delivery[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    deliveries.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(statuses.shift() ?? 204).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The receiver listens on no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    deliveries,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
