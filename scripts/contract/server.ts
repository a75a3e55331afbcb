import { readConfig } from "../../packages/crevio-sdk/src/lib/config.ts";
import { createSend } from "../../packages/crevio-sdk/src/lib/request.ts";
import { HTTPClientError } from "../../packages/crevio-sdk/src/models/errors.ts";

export interface Answer {
  /** 0 if none came. */
  status: number;
  /** As it came; `undefined` if it is no JSON. */
  json: unknown;
}

/** One request, sent with the client's own patience. Parameters are in the words of the wire. */
export type Ask = (
  method: "GET" | "POST" | "PATCH" | "DELETE",
  path: string,
  params?: Record<string, unknown>,
  carrier?: "query" | "body",
) => Promise<Answer>;

/** There is no use in going on; the message says what to do. */
export class NoAccess extends Error {
  override readonly name = "NoAccess";
}

/** Throws `NoAccess` if the server cannot be reached, or does not take the token. */
export async function connect(serverURL: string, apiKey: string): Promise<Ask> {
  const send = createSend(readConfig({ serverURL, apiKey, timeoutMs: 30_000 }));
  const ask: Ask = async (method, path, params = {}, carrier) => {
    try {
      const { response, body } = await send({ method, path, params, carrier });
      return { status: response.status, json: parsed(body) };
    } catch (error) {
      if (error instanceof HTTPClientError) return { status: 0, json: undefined };
      throw error;
    }
  };

  const { status } = await ask("GET", "/products", { limit: 1 });
  if (status === 0) throw new NoAccess(`${serverURL} cannot be reached: see to the address and the network.`);
  if (status === 401 || status === 403) {
    throw new NoAccess(
      `${serverURL} refuses the token (${status}): make one in Settings > Developer of the same account, and pass it with --api-key or in CREVIO_API_KEY.`,
    );
  }
  return ask;
}

/** A GET without a token. */
export async function askAnonymously(serverURL: string, path: string): Promise<Answer> {
  try {
    const response = await fetch(serverURL.replace(/\/+$/, "") + path, { redirect: "manual" });
    return { status: response.status, json: parsed(await response.text()) };
  } catch {
    return { status: 0, json: undefined };
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
