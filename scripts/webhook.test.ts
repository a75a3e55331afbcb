import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startCrevio } from "../packages/crevio-sdk/test/emulator.ts";

const { serverURL, apiKey, control } = await startCrevio();

/** A shop, as far as Crevio and the doctor see it. */
let answer = 204;
const events: string[] = [];
const server = createServer(async (request, response) => {
  if (request.method === "POST") events.push(request.url ?? "");
  response.writeHead(request.method === "POST" ? answer : 200).end(request.method === "POST" ? "" : '{"status":"ok"}');
}).listen(0, "127.0.0.1");
await once(server, "listening");
afterAll(() => void server.close());
const address = server.address();
const shop = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
const url = `${shop}/api/webhooks/crevio`;

beforeEach(async () => {
  await control("POST", "reset");
  answer = 204;
  events.length = 0;
});

/** A command, as a person runs it. */
function run(script: string, args: string[] = [], settings: Record<string, string> = {}) {
  const nothing = { SITE_URL: "", CREVIO_WEBHOOK_SECRET: "", REDIS_URL: "", VERCEL_PROJECT_PRODUCTION_URL: "" };
  const env = { ...process.env, ...nothing, CREVIO_API_BASE_URL: serverURL, CREVIO_API_KEY: apiKey, ...settings };
  return new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    execFile(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], { env }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    );
  });
}

async function endpoints(): Promise<{ url: string; secret: string; enabled_events: string[] }[]> {
  const { data } = await control("GET", "webhook_endpoints");
  return data.filter((endpoint: { url: string }) => endpoint.url === url);
}

describe("npm run webhook", { timeout: 30_000 }, () => {
  it("registers the shop, prints the secret, and says that the test event arrived", async () => {
    const { code, out } = await run("webhook", [shop]);
    const [endpoint, ...others] = await endpoints();
    expect([code, others, events]).toEqual([0, [], ["/api/webhooks/crevio"]]);
    expect(out).toContain(`CREVIO_WEBHOOK_SECRET=${endpoint?.secret}\n`);
    expect(out).toContain("The test event arrived: the shop answered 204.");
    expect(endpoint?.enabled_events).toEqual(
      expect.arrayContaining(["product.updated", "product.deleted", "order.paid"]),
    );
  });

  it("prints the secret once: a second time it says what to do instead, and changes nothing", async () => {
    await run("webhook", [shop]);
    const [before] = await endpoints();
    const { code, out, err } = await run("webhook", [shop]);
    expect([code, await endpoints()]).toEqual([2, [before]]);
    expect(err).toContain("is registered already");
    expect(out + err).not.toContain("whsec_");
  });

  it("says what to do where the shop does not know the secret yet, and tests again without another endpoint", async () => {
    answer = 503;
    const { code, out } = await run("webhook", [shop]);
    expect([code, out]).toEqual([1, expect.stringContaining("does not know this secret yet")]);
    answer = 204;
    const again = await run("webhook", [shop, "--test"]);
    expect([again.code, again.out.trim(), (await endpoints()).length]).toEqual([
      0,
      expect.stringContaining("arrived"),
      1,
    ]);
  });

  it("replaces a lost secret", async () => {
    await run("webhook", [shop]);
    const [before] = await endpoints();
    expect((await run("webhook", [shop, "--replace"])).code).toBe(0);
    const [after, ...others] = await endpoints();
    expect([others, after?.secret === before?.secret]).toEqual([[], false]);
  });

  it.each([[[]], [["shop.example"]], [["http://shop.example"]], [[shop, "--tset"]]])(
    "explains itself for %j",
    async (args) => {
      const { code, err } = await run("webhook", args);
      expect([code, err]).toEqual([2, expect.stringContaining("Usage:")]);
    },
  );

  it("says so where Crevio does not take the token, and never prints it", async () => {
    const { code, err } = await run("webhook", [shop], { CREVIO_API_KEY: "crevio_wrong_token" });
    expect([code, err]).toEqual([2, expect.stringContaining("401")]);
    expect(err).not.toContain("crevio_wrong_token");
  });
});

describe("npm run doctor", { timeout: 30_000 }, () => {
  it("finds nothing wrong with a shop that is well", async () => {
    await run("webhook", [shop]);
    const { code, out } = await run("doctor", [], { SITE_URL: shop, CREVIO_WEBHOOK_SECRET: "whsec_planted" });
    expect(out).not.toContain("!!");
    expect(out).toContain("The webhook endpoint is registered.");
    expect(out).toContain("The last event, product.updated");
    expect(out).toContain('The shop runs, and says: {"status":"ok"}');
    expect(code).toBe(0);
    expect(out).not.toMatch(/whsec_planted|crevio_demo/);
  });

  it.each([
    ["without a token", { CREVIO_API_KEY: "" }, "Settings > Developer > New API token"],
    ["with a wrong one", { CREVIO_API_KEY: "wrong" }, "Crevio does not take the token."],
    ["with nobody there", { CREVIO_API_BASE_URL: "http://127.0.0.1:9/v1" }, "Crevio cannot be reached."],
    ["without a webhook secret", {}, "CREVIO_WEBHOOK_SECRET is not set"],
    ["without an address", {}, "Set it to https://your-shop.example"],
    ["without an endpoint", { SITE_URL: shop }, `Run: npm run webhook -- ${shop}`],
    ["with a shop that is not there", { SITE_URL: "http://127.0.0.1:9" }, "does not answer"],
    ["with a Redis that is not there", { REDIS_URL: "redis://127.0.0.1:9" }, "Redis does not answer."],
  ])("says what to do %s", async (_case, settings, advice) => {
    const { code, out } = await run("doctor", [], settings);
    expect([code, out]).toEqual([1, expect.stringContaining(advice)]);
  });
});
