import { inspect } from "node:util";
import { beforeEach, expect, it, vi } from "vitest";
import { startCrevio } from "@/lib/test-crevio";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {}, revalidateTag() {} }));
vi.mock("next/server", async (original) => ({ ...(await original<object>()), after() {} }));

const crevio = await startCrevio();
const [cart, checkout, invoice, webhook] = await Promise.all([
  import("./cart/route"),
  import("./checkout/route"),
  import("./invoices/[id]/checkout/route"),
  import("./webhooks/crevio/route"),
]);
const { getInvoice } = await import("@/lib/api/invoices");
const { getCheckout } = await import("@/lib/api/checkouts");

const PLANTED = ["ada.planted@example.com", "Ada Planted", "cs_planted_secret", "PAID-CONTENT", crevio.webhookSecret];
const SECRETS = [...PLANTED, crevio.apiKey];

/** All that is written for whoever runs the shop. */
const lines: string[] = [];
beforeEach(async () => {
  await crevio.reset();
  lines.length = 0;
  for (const level of ["log", "info", "warn", "error", "debug"] as const)
    vi.spyOn(console, level).mockImplementation(
      (...words) => void lines.push(words.map((word) => inspect(word)).join(" ")),
    );
});

function request(body: string, headers: Record<string, string>) {
  return new Request("http://shop.example/", {
    method: "POST",
    body,
    headers: { cookie: `email=${PLANTED[0]}`, ...headers },
  });
}

/** What every handler answers to, and all that it tells. */
async function answers(): Promise<string> {
  const json = { "content-type": "application/json", accept: "application/json" };
  const lookUp = JSON.stringify({ lines: [{ product: "prod_1", slug: "sea-edition", variant: "price_1" }] });
  const lineItems = JSON.stringify({ lineItems: [{ priceVariant: "price_1", quantity: 1 }], email: PLANTED[0] });
  const given = await Promise.all([
    cart.POST(request(lookUp, json)),
    checkout.POST(request(lineItems, json)),
    invoice.POST(request("", json), { params: Promise.resolve({ id: "inv_dawson" }) }),
    webhook.POST(
      request(JSON.stringify({ type: "order.paid", data: { email: PLANTED[0] } }), { "webhook-signature": "v1,x" }),
    ),
  ]);
  const told = given.map(async (answer) => JSON.stringify([...answer.headers]) + (await answer.text()));
  // As pages do, whose failures Next writes into the log.
  const failed = [getInvoice("inv_dawson"), getCheckout("co_1")].map((read) =>
    read.catch((error) => console.error(error)),
  );
  await Promise.all(failed);
  return (await Promise.all(told)).join("\n");
}

const body = JSON.stringify({
  error: { type: "api_error", code: "x", message: [...PLANTED, crevio.apiKey].join(" "), errors: { email: PLANTED } },
  client_secret: PLANTED[2],
});

it.each([401, 403, 422, 500])(
  "no line of the log and no answer tells what came with a %i of the API",
  async (status) => {
    await crevio.control("POST", "faults", { kind: "status", status, body, retryAfter: 600 });
    expectNothingOf(await answers());
    expect(lines.join("\n")).toContain(`${status}`);
  },
);

it("nor what was in an answer that breaks off", async () => {
  await crevio.control("PATCH", "invoices/inv_dawson", { customer_name: PLANTED[1], email_address: PLANTED[0] });
  await crevio.control("POST", "faults", { kind: "malformed" });
  expectNothingOf(await answers());
  expect(lines).not.toEqual([]);
});

it("nor what stands where something else should", async () => {
  await crevio.control("PATCH", "invoices/inv_dawson", {
    amount: PLANTED[0],
    number: [PLANTED[1]],
    currency: { a: PLANTED[2] },
  });
  expectNothingOf(await answers());
  expect(lines.join("\n")).toContain("/invoices/inv_dawson");
});

function expectNothingOf(answer: string) {
  for (const secret of SECRETS) {
    expect(lines.join("\n")).not.toContain(secret);
    expect(answer).not.toContain(secret);
  }
}
