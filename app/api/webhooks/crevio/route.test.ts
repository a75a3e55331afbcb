import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startCrevio } from "@/lib/test-crevio";

const next = vi.hoisted(() => ({ revalidated: new Map<string, unknown>(), pending: [Promise.resolve()] }));
vi.mock("next/cache", () => ({
  revalidateTag: (tag: string, profile: unknown) => next.revalidated.set(tag, profile),
}));
vi.mock("next/server", () => ({ after: (work: () => Promise<void>) => next.pending.push(work()) }));

/** The shop as its webhook and its visitors meet it: the route under test, and pages that remember who asked. */
const visited: string[] = [];
/** What the pages say of themselves, in turn, and how many tags were stale when they said it. */
const pages: string[] = [];
const rendered: [string, number][] = [];
const server = createServer(async (incoming, outgoing) => {
  visited.push(incoming.url ?? "");
  if (incoming.method !== "POST") {
    const state = pages.shift() ?? "HIT";
    return outgoing.setHeader("x-nextjs-cache", state).end(() => rendered.push([state, next.revalidated.size]));
  }
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const request = new Request(shop, { method: "POST", headers, body: await text(incoming) });
  outgoing.writeHead((await POST(request)).status).end();
}).listen(0, "127.0.0.1");
await once(server, "listening");
afterAll(() => void server.close());
const address = server.address();
const shop = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;

const crevio = await startCrevio({ storeUrl: shop });
vi.stubEnv("SITE_URL", shop);
const { POST } = await import("./route");

beforeEach(async () => {
  await crevio.reset();
  next.revalidated.clear();
  visited.length = pages.length = rendered.length = 0;
});

const url = "https://shop.example/api/webhooks/crevio";
const post = (body: string, headers: Record<string, string>) =>
  POST(new Request(url, { method: "POST", body, headers }));
const hmac = (body: string, secret = crevio.webhookSecret) => ({
  "x-crevio-hmac-sha256": createHmac("sha256", secret).update(body).digest("base64"),
});
function signed(body: string, sentAt = new Date()) {
  return {
    "webhook-id": "whev_1",
    "webhook-timestamp": `${Math.floor(sentAt.getTime() / 1000)}`,
    "webhook-signature": new Webhook(crevio.webhookSecret).sign("whev_1", sentAt, body),
  };
}
const event = (type: string, object: object) => JSON.stringify({ id: "whev_1", type, data: { object } });
const updated = event("product.updated", { id: "prod_1", slug: "one" });

describe("an event", () => {
  it.each([
    ["product.updated", { id: "prod_1", slug: "one" }, ["products", "product:prod_1", "product:one"]],
    ["blog_post.updated", { id: "post_1", slug: "one" }, ["blog_posts", "blog_post:post_1", "blog_post:one"]],
    ["review.created", { id: "rev_1", product: "prod_1" }, ["reviews", "product:prod_1"]],
    ["order.paid", { id: "ord_1" }, []],
    ["product.updated", {}, ["products"]],
  ])("%s of %j renews %j once the next visitor has been served the old one", async (type, object, tags) => {
    const body = event(type, object);
    const response = await post(body, signed(body));
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect([...next.revalidated]).toEqual(tags.map((tag) => [tag, "max"]));
  });

  it("has the pages that show it made anew", async () => {
    await post(updated, signed(updated));
    await Promise.all(next.pending);
    expect(new Set(visited)).toEqual(new Set(["/products/one", "/products", "/", "/search-index.json", "/search"]));
  });

  it("waits for a page that is being made of older data, which would pass for fresh", async () => {
    const body = event("legal_page.updated", { id: "legal_1", slug: "terms" });
    pages.push("STALE", "STALE", "HIT", "STALE", "HIT");
    await post(body, signed(body));
    await Promise.all(next.pending);
    expect(rendered).toEqual([
      ["STALE", 0],
      ["STALE", 0],
      ["HIT", 0],
      ["STALE", 3],
      ["HIT", 3],
    ]);
  });

  it("is not acknowledged before the API shows its change", async () => {
    const { id } = await crevio.control("PATCH", "products/zine-no-7?webhook=false", {});
    const early = event("product.updated", { id, slug: "zine-no-7", updated_at: "2999-01-01T00:00:00Z" });
    expect((await post(early, signed(early))).status).toBe(503);
    await crevio.control("PATCH", "products/zine-no-7?webhook=false", { updated_at: "2999-01-01T00:00:00Z" });
    expect((await post(early, signed(early))).status).toBe(204);
  });

  it("may come again", async () => {
    await post(updated, signed(updated));
    expect((await post(updated, signed(updated))).status).toBe(204);
  });

  it("is taken with the older signature and the resource directly in its data", async () => {
    const older = JSON.stringify({ type: "product.updated", data: { id: "prod_1", object: "product", slug: "one" } });
    expect((await post(older, hmac(older))).status).toBe(204);
    expect([...next.revalidated.keys()]).toEqual(["products", "product:prod_1", "product:one"]);
  });

  it.each([
    ["newest", "standard"],
    ["newest", "legacy"],
    ["older", "both"],
  ])("is taken as Crevio delivers it: %s body, %s signature", async (webhookBody, webhookScheme) => {
    await crevio.control("PATCH", "settings", { webhookBody, webhookScheme });
    const { id } = await crevio.control("PATCH", "products/zine-no-7", { name: "Zine" });
    await vi.waitFor(async () => {
      const { data } = await crevio.control("GET", "outbox");
      expect(data.at(-1)?.deliveries).toEqual([expect.objectContaining({ attempt: 1, response_code: 204 })]);
    });
    expect([...next.revalidated.keys()]).toEqual(["products", `product:${id}`, "product:zine-no-7"]);
  });
});

describe("nothing is renewed by", () => {
  it.each([
    ["no signature", updated, {}],
    ["the signature of another secret", updated, hmac(updated, "whsec_b3RoZXI=")],
    ["an altered body", updated.replace("prod_1", "prod_2"), signed(updated)],
    ["a signature of ten minutes ago", updated, signed(updated, new Date(Date.now() - 600_000))],
  ])("%s, which is answered 401", async (_case, body, headers) => {
    expect((await post(body, headers)).status).toBe(401);
    expect(next.revalidated.size).toBe(0);
  });

  it.each(["", "not JSON", "null", "[]", '{"data":{}}'])(
    "“%s” with a right signature, which is answered 400",
    async (body) => {
      expect((await post(body, hmac(body))).status).toBe(400);
      expect((await post(body, signed(body))).status).toBe(400);
      expect(next.revalidated.size).toBe(0);
    },
  );

  it("anything before the secret is set, which is answered 503", async () => {
    vi.resetModules();
    vi.stubEnv("CREVIO_WEBHOOK_SECRET", "");
    const unset = await import("./route");
    const request = new Request(url, { method: "POST", body: updated, headers: hmac(updated, "") });
    expect((await unset.POST(request)).status).toBe(503);
    expect(next.revalidated.size).toBe(0);
  });
});
