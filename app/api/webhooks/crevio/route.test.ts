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
/** What pages answer, in turn: the state of their cache, and their text. */
const pages = new Map<string, string[]>();
const revalidateBodies: unknown[] = [];
const server = createServer(async (incoming, outgoing) => {
  const { url: path = "" } = incoming;
  visited.push(path);
  if (incoming.method !== "POST") {
    const [state = "HIT", ...words] = (pages.get(path)?.shift() ?? "HIT").split(" ");
    return outgoing.setHeader("x-nextjs-cache", state).end(words.join(" "));
  }
  if (path === "/api/revalidate") {
    revalidateBodies.push(JSON.parse(await text(incoming)));
    return outgoing.writeHead(204).end();
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
  await Promise.all(next.pending);
  next.revalidated.clear();
  pages.clear();
  visited.length = revalidateBodies.length = 0;
});

const url = "https://shop.example/api/webhooks/crevio";
const post = (body: string, headers: Record<string, string> = signed(body)) =>
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
let sent = 0;
const event = (type: string, object: object, id = `whev_${++sent}`) => JSON.stringify({ id, type, data: { object } });
const updated = event("product.updated", { id: "prod_1", slug: "one" });
const silently = (path: string, fields: object) => crevio.control("PATCH", `${path}?webhook=false`, fields);
const tags = () => [...next.revalidated.keys()];
const calls = async () => (await crevio.control("GET", "requests")).data.length;

describe("an event", () => {
  it.each([
    [
      "product.updated",
      "products/zine-no-7",
      (id: string) => ["products:unnamed", `product:${id}`, "product:zine-no-7"],
    ],
    [
      "blog_post.updated",
      "blog_posts/five-gouges",
      (id: string) => ["blog_posts", `blog_post:${id}`, "blog_post:five-gouges"],
    ],
  ])("%s renews what shows it once the next visitor has been served the old one", async (type, path, expected) => {
    const { id } = await silently(path, {});
    const response = await post(event(type, { id }));
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect([...next.revalidated]).toEqual(expected(id).map((tag) => [tag, "max"]));
  });

  it.each([
    ["that no page shows", event("customer.confirmed", { id: "cus_1" })],
    ["that names nothing", event("product.updated", {})],
    ["sent as a test", JSON.stringify({ type: "product.updated", test: true, data: { object: { id: "prod_1" } } })],
  ])("%s is acknowledged, and does nothing", async (_what, body) => {
    await crevio.control("DELETE", "requests");
    expect((await post(body)).status).toBe(204);
    expect([tags(), await calls()]).toEqual([[], 0]);
  });

  it("has the pages that show it made anew", async () => {
    const { id } = await silently("products/zine-no-7", {});
    await post(event("product.updated", { id }));
    await Promise.all(next.pending);
    expect(visited).toEqual(expect.arrayContaining(["/products/zine-no-7", "/products", "/", "/search-index.json"]));
  });

  it("has a page visited until it is made, and marked stale again where it came out as before", async () => {
    const { id } = await silently("legal_pages/terms-of-service", {});
    pages.set("/legal/terms-of-service", ["STALE", "STALE", `HIT <article data-version="${id}@1">`, "STALE", "HIT"]);
    await post(event("legal_page.updated", { id }));
    await Promise.all(next.pending);
    expect(visited.filter((path) => path === "/legal/terms-of-service")).toHaveLength(5);
    expect(visited.filter((path) => path === "/api/revalidate")).toHaveLength(1);
    expect(revalidateBodies).toEqual([{ tags: ["legal_pages", `legal_page:${id}`, "legal_page:terms-of-service"] }]);
  });

  it("is not acknowledged before the API shows its change, and renews nothing", async () => {
    const { id } = await silently("products/zine-no-7", {});
    const early = event("product.updated", { id, slug: "zine-no-7", updated_at: "2999-01-01T00:00:00Z" });
    expect((await post(early)).status).toBe(503);
    expect(tags()).toEqual([]);
    await silently("products/zine-no-7", { updated_at: "2999-01-01T00:00:00Z" });
    expect((await post(early)).status).toBe(204);
    expect(tags()).toContain(`product:${id}`);
  });

  it("that comes again does no work again, at once or later", async () => {
    const { id } = await silently("products/zine-no-7", {});
    const body = event("product.updated", { id });
    const answers = await Promise.all([post(body), post(body), post(body)]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    const [before, renewed] = [await calls(), next.revalidated.size];
    next.revalidated.clear();
    expect((await post(body)).status).toBe(204);
    expect([await calls(), next.revalidated.size, renewed > 0]).toEqual([before, 0, true]);
  });

  it("that is older than one that was taken does nothing, but if it tells of an end", async () => {
    const { id, updated_at } = await silently("products/zine-no-7", {});
    await post(event("product.updated", { id, updated_at }));
    next.revalidated.clear();
    const before = await calls();
    const older = new Date(Date.parse(updated_at) - 1).toISOString();
    expect((await post(event("product.updated", { id, updated_at: older }))).status).toBe(204);
    expect([tags(), await calls()]).toEqual([[], before]);

    await crevio.control("DELETE", "products/zine-no-7?webhook=false");
    expect((await post(event("product.deleted", { id, updated_at: older }))).status).toBe(204);
    expect(tags()).toContain(`product:${id}`);
  });

  it("of a product that is back is one for the whole list", async () => {
    const { id } = await silently("products/zine-no-7", { status: "archived" });
    await post(event("product.updated", { id }));
    expect(tags()).not.toContain("products:inner");
    await silently("products/zine-no-7", { status: "active" });
    await post(event("product.updated", { id }));
    expect(tags()).toContain("products:inner");
  });

  it("is one of five hundred within the pace that is set, merged per product", async () => {
    const { data } = await crevio.control("GET", "products");
    const ids = data.slice(0, 10).map(({ id }: { id: string }) => id);
    await crevio.control("DELETE", "requests");
    const bodies = Array.from({ length: 500 }, (_, index) => event("product.updated", { id: ids[index % 10] }));
    const answers = await Promise.all(bodies.map((body) => post(body)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    expect(await calls()).toBeLessThanOrEqual(30);
  });

  it("is taken with the older signature and the resource directly in its data", async () => {
    const { id } = await silently("products/zine-no-7", {});
    const older = JSON.stringify({ type: "product.updated", data: { id, object: "product", slug: "zine-no-7" } });
    expect((await post(older, hmac(older))).status).toBe(204);
    expect(tags()).toContain(`product:${id}`);
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
    expect(tags()).toContain(`product:${id}`);
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
