import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.ts";
import { Emulation } from "./emulation.ts";
import type { Seed } from "./seed.ts";

export interface EmulatorOptions {
  /** Of 127.0.0.1; 0, the default, takes a free one. */
  port?: number;
  /** What the shop holds; the demo shop when left out. */
  seed?: Seed;
  /** How many synthetic products stand beside those of the seed; none by default. */
  products?: number;
  /** Origin of the storefront, `http://localhost:3000` by default. */
  storeUrl?: string;
  /** How many requests are answered, such as `100/s` (or per `m` or `h`); no limit by default. */
  rate?: string;
  apiKey?: string;
  /** `whsec_` and base64; a new one each time by default. */
  webhookSecret?: string;
}

export interface Emulator {
  /** Of the payment pages, the media and the control side. */
  origin: string;
  /** Of the API. */
  baseUrl: string;
  apiKey: string;
  webhookSecret: string;
  close(): Promise<void>;
}

const defaultApiKey = "crevio_demo_3kq9f7w2m8";

/**
 * A Crevio on a loopback port, in the memory of this process.
 *
 * @throws when the port is taken, with the `code` `EADDRINUSE`
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const seed = options.seed ?? (await import("./demo/shop.ts")).demoShop;
  const apiKey = options.apiKey ?? defaultApiKey;
  const webhookSecret = options.webhookSecret ?? `whsec_${randomBytes(24).toString("base64")}`;
  const storeUrl = options.storeUrl ?? "http://localhost:3000";

  const server = createServer();
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${portOf(server.address())}`;

  const emulation = new Emulation({ ...options, origin, seed, storeUrl, webhookSecret });
  server.on("request", getRequestListener(createApp(emulation, apiKey).fetch));

  const close = async () => {
    emulation.shop.close();
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  return { origin, baseUrl: `${origin}/v1`, apiKey, webhookSecret, close };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("The server listens on no port");
  return address.port;
}
