import { beforeEach, describe, expect, it, vi } from "vitest";
import { writeSeenPrice } from "../price/seen";
import { startCrevio } from "../test-crevio";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {} }));

const crevio = await startCrevio();
const { createCheckout, createInvoiceCheckout, getCheckout } = await import("./checkouts");
const { getProduct } = await import("./products");

/** The lines that buy the first variant of each product. */
async function linesOf(...slugs: string[]) {
  const products = await Promise.all(slugs.map(getProduct));
  return products.map((product) => ({ priceVariant: product?.priceVariants[0]?.id ?? "", quantity: 1 }));
}

async function buy(...slugs: string[]) {
  return createCheckout(await linesOf(...slugs));
}

async function requests(method: string) {
  const { data } = await crevio.control("GET", "requests");
  return data.filter((request: { method: string }) => request.method === method);
}

beforeEach(async () => {
  await crevio.reset();
  vi.spyOn(console, "error").mockReset().mockReturnValue();
});

describe("createCheckout", () => {
  it("makes a session and names Crevio's page for it", async () => {
    const checkout = await buy("sea-edition");
    expect(checkout).toEqual({
      status: "ready",
      id: expect.stringMatching(/^co_/),
      url: expect.stringMatching(new RegExp(`^${crevio.origin}/pay/checkouts/co_`)),
    });
  });

  it("buys as many of several things as are asked for", async () => {
    const [calendar, edition] = await linesOf("calendar-2027", "sea-edition");
    const lines = [calendar, edition].flatMap((line) => (line ? [{ ...line, quantity: 2 }] : []));
    const checkout = await createCheckout(lines);
    expect(checkout).toMatchObject({ status: "ready" });
    expect(checkout.status === "ready" && checkout.id && (await getCheckout(checkout.id))?.total).toBe(5800);
  });

  it("sends the buyer to the variant's page where one's own price must be asked first, without a session", async () => {
    const url = expect.stringContaining(`${crevio.origin}/pay/variants/price_`);
    expect(await buy("zine-no-7")).toEqual({ status: "ready", id: null, url });
    expect(await requests("POST")).toEqual([]);
  });

  it("sends the buyer to the variant's page where only that knows the price", async () => {
    const [line] = await linesOf("sea-edition");
    await crevio.control("PATCH", `price_variants/${line?.priceVariant}`, { billing_type: "metered" });
    expect(await buy("sea-edition")).toMatchObject({ status: "ready", id: null });
    expect(await requests("POST")).toEqual([]);
  });

  it("sends the buyer to the variant's page to join a waiting list", async () => {
    expect(await buy("sharpening-evening")).toMatchObject({ status: "ready", id: null });
  });

  it("sends the buyer to the variant's page where the API names none for the session", async () => {
    await crevio.control("PATCH", "settings", { checkoutPurchaseUrl: false });
    const url = expect.stringContaining(`${crevio.origin}/pay/variants/price_`);
    expect(await buy("sea-edition")).toMatchObject({ status: "ready", url });
    expect(await buy("sea-edition", "calendar-2027")).toMatchObject({ status: "error", reason: "nowhere" });
  });

  it.each([
    ["subscriptions together with single payments", ["print-club", "sea-edition"]],
    ["what is sold out", ["four-bindings"]],
    ["a price of one's own in a cart with what is on a waiting list", ["zine-no-7", "sharpening-evening"]],
  ])("is told that it cannot be had: %s", async (_case, slugs) => {
    expect(await buy(...slugs)).toMatchObject({ status: "error", reason: "unavailable" });
  });

  it("is told that it cannot be had: a price variant nobody knows", async () => {
    const unknown = { priceVariant: "price_unknown", quantity: 1 };
    expect(await createCheckout([unknown])).toMatchObject({ status: "error", reason: "unavailable" });
    expect(await createCheckout([unknown, unknown])).toMatchObject({ status: "error", reason: "unavailable" });
  });

  it.each(["/checkouts", "/price_variants"])("is told of an outage of %s", async (path) => {
    const lines = await linesOf("sea-edition");
    await crevio.fail(path);
    expect(await createCheckout(lines)).toMatchObject({ status: "error", reason: "outage" });
  });

  it("sells for the price that was seen, and makes no session for another", async () => {
    const [line] = await linesOf("sea-edition");
    const [variant] = (await getProduct("sea-edition"))?.priceVariants ?? [];
    if (!line || !variant) throw new Error("The demo shop has no sea edition.");
    const seen = writeSeenPrice(variant);
    expect(await createCheckout([{ ...line, seen }])).toMatchObject({ status: "ready" });

    await crevio.control("PATCH", `price_variants/${variant.id}`, { amount: 1500 });
    await crevio.control("DELETE", "requests");
    const refused = await createCheckout([{ ...line, seen }, ...(await linesOf("calendar-2027"))]);
    const now = [{ id: variant.id, amount: 1500 }, { amount: 1500 }];
    expect(refused).toMatchObject({ status: "error", reason: "changed", variants: now });
    expect(await requests("POST")).toEqual([]);
    expect(await createCheckout([{ ...line, seen: writeSeenPrice({ ...variant, amount: 1500 }) }])).toMatchObject({
      status: "ready",
    });
  });

  it("takes what is free, by the variant's own page where the API makes no session for it", async () => {
    expect(await buy("starter-kit")).toMatchObject({ status: "ready", id: expect.stringMatching(/^co_/) });
    await crevio.fail("/checkouts", 422);
    const url = expect.stringContaining(`${crevio.origin}/pay/variants/price_`);
    expect(await buy("starter-kit")).toEqual({ status: "ready", id: null, url });
    expect(await buy("sea-edition")).toMatchObject({ status: "error", reason: "unavailable" });
  });

  it("tells what there is now of what it refuses", async () => {
    const [line] = await linesOf("four-bindings");
    const refused = await createCheckout(line ? [line, { priceVariant: "price_unknown", quantity: 1 }] : []);
    expect(refused).toMatchObject({ reason: "unavailable", variants: [{ quantityAvailable: 0 }] });
    expect(await buy("four-bindings")).toMatchObject({ reason: "unavailable", variants: [{ quantityAvailable: 0 }] });
  });

  it("makes another session for the same lines sent twice, and neither is paid by that", async () => {
    const [first, second] = await Promise.all([buy("sea-edition"), buy("sea-edition")]);
    const ids = [first, second].map((checkout) => (checkout.status === "ready" && checkout.id) || "");
    expect(new Set(ids).size).toBe(2);
    expect(await Promise.all(ids.map(getCheckout))).toMatchObject([{ status: "open" }, { status: "open" }]);
  });

  it("is told of an outage when the answer is no JSON", async () => {
    await crevio.control("POST", "faults", { path: "/checkouts", kind: "malformed" });
    expect(await buy("sea-edition")).toMatchObject({ status: "error", reason: "outage" });
  });

  it("sends nobody to a host that is not Crevio's or the shop's", async () => {
    const [line] = await linesOf("zine-no-7");
    const moved = (purchase_url: string) =>
      crevio.control("PATCH", `price_variants/${line?.priceVariant}`, { purchase_url });
    await moved("https://evil.example/pay");
    expect(await buy("zine-no-7")).toMatchObject({ status: "error", reason: "nowhere" });
    await moved("http://127.0.0.1:9/pay");
    expect(await buy("zine-no-7")).toMatchObject({ status: "ready", url: "http://127.0.0.1:9/pay" });
  });

  it("writes neither the token nor what was asked for into the log", async () => {
    await buy("print-club", "sea-edition");
    expect(console.error).toHaveBeenCalledOnce();
    const logged = JSON.stringify(vi.mocked(console.error).mock.calls);
    expect(logged).toContain("422");
    expect(logged).not.toContain(crevio.apiKey);
    expect(logged).not.toContain("price_");
  });
});

describe("createInvoiceCheckout", () => {
  it.each(["inv_dawson", "inv_lindqvist"])("makes a session that pays %s", async (id) => {
    expect(await createInvoiceCheckout(id)).toMatchObject({ status: "ready", id: expect.stringMatching(/^co_/) });
  });

  it.each(["inv_okafor", "inv_mbeki", "inv_nobody"])("is told that %s cannot be paid", async (id) => {
    expect(await createInvoiceCheckout(id)).toMatchObject({ status: "error", reason: "unavailable" });
  });
});

describe("getCheckout", () => {
  async function made() {
    const checkout = await buy("sea-edition");
    return checkout.status === "ready" && checkout.id ? checkout.id : "";
  }

  it("tells where a checkout stands, and no secret", async () => {
    const id = await made();
    const [line] = await linesOf("sea-edition");
    const url = `${crevio.origin}/pay/checkouts/${id}`;
    const items = [{ priceVariant: line?.priceVariant, quantity: 1 }];
    expect(await getCheckout(id)).toEqual({ id, status: "open", total: 1400, currency: "usd", url, items });
  });

  it.each([
    ["complete", "paid"],
    ["abandoned", "closed"],
    ["expired", "closed"],
    ["reviewed", "processing"],
  ])("tells of a checkout that is %s: %s", async (status, told) => {
    const id = await made();
    await crevio.control("PATCH", `checkouts/${id}`, { status });
    expect((await getCheckout(id))?.status).toBe(told);
  });

  it("has none for an id that the API does not know, and throws when there is no answer", async () => {
    expect(await getCheckout("co_nobody")).toBeNull();
    await crevio.fail("/checkouts");
    await expect(getCheckout("co_nobody")).rejects.toThrow("500");
  });
});
