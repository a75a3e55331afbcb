import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

export interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  atMs: number;
}

export type Respond = (response: ServerResponse, request: Seen, count: number) => void;

/** A real server for one test. The last of several `answers` serves all further requests. */
export async function startServer(...answers: [Respond, ...Respond[]]) {
  const requests: Seen[] = [];
  const server = createServer(async (incoming, response) => {
    const { method = "", url = "", headers } = incoming;
    const request = { method, url, headers, body: await text(incoming), atMs: performance.now() };
    requests.push(request);
    const respond = answers[Math.min(requests.length, answers.length) - 1];
    respond?.(response, request, requests.length);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });

  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { serverURL: `http://127.0.0.1:${port}/v1`, requests };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Respond {
  return raw(JSON.stringify(body), status, { "content-type": "application/json", ...headers });
}

export function raw(body: string, status = 200, headers: Record<string, string> = {}): Respond {
  return (response) => response.writeHead(status, headers).end(body);
}

/** The connection breaks before anything is answered. */
export const cut: Respond = (response) => response.destroy();

/** The connection breaks in the middle of the body. */
export const cutInBody: Respond = (response) => {
  response.writeHead(200, { "content-length": "1000" }).write('{"id":', () => setTimeout(() => response.destroy(), 20));
};

/** Nothing ever comes. */
export const hang: Respond = () => {};

/** The head comes, the rest of the body never. */
export const hangInBody: Respond = (response) => {
  response.writeHead(200, { "content-length": "1000" }).write('{"id":');
};
