import { beforeEach, describe, expect, it } from "vitest";
import { startCrevio } from "../test-crevio";

const crevio = await startCrevio();
const { getInvoice, maskName } = await import("./invoices");

beforeEach(crevio.reset);

describe("getInvoice", () => {
  it("tells what is to be paid, and of the buyer no more than first letters", async () => {
    const invoice = await getInvoice("inv_dawson");
    expect(invoice).toMatchObject({ number: "HM-2026-0118", status: "open", amount: 18000, currency: "usd" });
    expect(invoice?.customer).toBe("C··· D···");
    expect(JSON.stringify(invoice)).not.toMatch(/clara|dawson@|example\.com|"Dawson/i);
  });

  it.each([
    ["open", "open"],
    ["past_due", "past due"],
    ["paid", "paid"],
    ["void", "void"],
    ["uncollectible", "unknown"],
  ])("tells of an invoice that is %s: %s", async (status, told) => {
    await crevio.control("PATCH", "invoices/inv_dawson", { status });
    expect((await getInvoice("inv_dawson"))?.status).toBe(told);
  });

  it("survives an invoice without a name, a text or a day", async () => {
    await crevio.control("PATCH", "invoices/inv_dawson", { customer_name: null, description: null, due_at: null });
    expect(await getInvoice("inv_dawson")).toMatchObject({ customer: null, description: null, dueAt: null });
  });

  it("has none for an id that the API does not know", async () => {
    expect(await getInvoice("inv_nobody")).toBeNull();
    expect(await getInvoice("../products/zine-no-7")).toBeNull();
  });

  it("throws when the API does not answer", async () => {
    await crevio.fail("/invoices");
    await expect(getInvoice("inv_dawson")).rejects.toThrow("500");
  });
});

it.each([
  ["Clara Dawson", "C··· D···"],
  ["  Jo  ", "J···"],
  ["Chidi Okafor, Harmattan Studio", "C··· O··· H··· S···"],
  ["𝒞lara 李雷", "𝒞··· 李···"],
])("masks %s as %s", (name, masked) => {
  expect(maskName(name)).toBe(masked);
});
