import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
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
  /** Below `/_emulator`. */
  control: Call;
  /** A button of a hosted page. */
  press(url: string, fields: Record<string, string>): Promise<{ status: number; text: string }>;
}

export async function startTestEmulator(options: EmulatorOptions = {}): Promise<TestEmulator> {
  const emulator = await startEmulator({ seed: testShop, storeUrl: "http://127.0.0.1:9", ...options });
  return {
    ...emulator,
    api: (path, body, method) =>
      call(emulator.baseUrl + path, body, method, { authorization: `Bearer ${emulator.apiKey}` }),
    control: (path, body, method) => call(`${emulator.origin}/_emulator${path}`, body, method, {}),
    async press(url, fields) {
      const response = await fetch(url, { method: "POST", body: new URLSearchParams(fields) });
      return { status: response.status, text: await response.text() };
    },
  };
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
