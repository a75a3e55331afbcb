import { gzipSync } from "node:zlib";
import { Webhook } from "standardwebhooks";
import { expect, it, vi } from "vitest";
import { startCrevio } from "@/lib/test-crevio";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {}, revalidateTag() {} }));
vi.mock("next/server", () => ({ after() {} }));

const { webhookSecret } = await startCrevio();
const { POST } = await import("./route");

const event = JSON.stringify({ id: "whev_1", type: "form_submission.created", data: { object: { name: "Zoë" } } });

/** Posts bytes with the signature of what they were made from. */
async function post(bytes: BodyInit, signed = event, headers: Record<string, string> = {}) {
  const now = new Date();
  const body = new Request("http://shop.example/api/webhooks/crevio", {
    method: "POST",
    body: bytes,
    headers: {
      "webhook-id": "whev_1",
      "webhook-timestamp": `${Math.floor(now.getTime() / 1_000)}`,
      "webhook-signature": new Webhook(webhookSecret).sign("whev_1", now, signed),
      ...headers,
    },
  });
  return (await POST(body)).status;
}

it("takes what is signed, in bytes and whatever type it has", async () => {
  expect(await post(Buffer.from(event))).toBe(204);
  expect(await post(event, event, { "content-type": "application/json; charset=utf-8" })).toBe(204);
});

it.each([
  ["Latin-1", Buffer.from(event, "latin1")],
  ["UTF-16", Buffer.from(event, "utf16le")],
  ["gzip", gzipSync(event)],
  ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28])],
])("refuses what was sent as %s", async (_encoding, bytes) => {
  expect([400, 401]).toContain(await post(bytes));
});

it.each([
  ["in hexadecimal", (signature: string) => `v1,${Buffer.from(signature.slice(3), "base64").toString("hex")}`],
  ["with spaces in it", (signature: string) => signature.replace(/(.{20})/, "$1 ")],
  ["of a version to come alone", (signature: string) => signature.replace("v1,", "v2,")],
])("refuses a signature %s", async (_how, alter) => {
  const now = new Date();
  expect(
    await post(event, event, { "webhook-signature": alter(new Webhook(webhookSecret).sign("whev_1", now, event)) }),
  ).toBe(401);
});

it("reads no more than 1 MB, signed or not", async () => {
  const large = JSON.stringify({ type: "product.updated", data: {}, note: "x".repeat(2 * 1024 * 1024) });
  expect(await post(large, large)).toBe(413);
  expect(await post(large, large, { "content-length": "20" })).toBe(413);
  const fits = JSON.stringify({ type: "form_submission.created", data: {}, note: "x".repeat(900 * 1024) });
  expect(await post(fits, fits)).toBe(204);
});
