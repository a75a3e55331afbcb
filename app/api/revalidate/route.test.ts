import { beforeEach, expect, it, vi } from "vitest";
import { startCrevio } from "@/lib/test-crevio";
import { signatureOf } from "@/lib/webhooks";

const revalidated = vi.hoisted(() => new Map<string, unknown>());
vi.mock("next/cache", () => ({ revalidateTag: (tag: string, profile: unknown) => revalidated.set(tag, profile) }));

const { webhookSecret } = await startCrevio();
const { POST } = await import("./route");

beforeEach(() => revalidated.clear());

const post = (body: string, headers: Record<string, string> = signatureOf(body, webhookSecret)) =>
  POST(new Request("https://shop.example/api/revalidate", { method: "POST", body, headers }));

it("marks stale what is named, once", async () => {
  const tags = ["product:zine-no-7", "everything", "cut:prod_1", "product:zine-no-7"];
  expect((await post(JSON.stringify({ tags }))).status).toBe(204);
  expect([...revalidated]).toEqual(["product:zine-no-7", "everything", "cut:prod_1"].map((tag) => [tag, "max"]));
});

it("takes nothing that is not signed with the webhook's secret", async () => {
  const body = JSON.stringify({ tags: ["products"] });
  expect((await post(body, {})).status).toBe(401);
  expect((await post(body, signatureOf(body, "whsec_b3RoZXI="))).status).toBe(401);
  expect((await post(body, signatureOf(`${body} `, webhookSecret))).status).toBe(401);
  expect(revalidated.size).toBe(0);
});

it.each([
  "",
  "null",
  "[]",
  '{"tags":[]}',
  '{"tags":["/"]}',
  '{"tags":["products","_N_T_/layout"]}',
  '{"tags":"products"}',
])("does nothing for “%s”", async (body) => {
  expect((await post(body)).status).toBe(422);
  expect(revalidated.size).toBe(0);
});
