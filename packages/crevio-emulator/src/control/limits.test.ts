import { Crevio } from "@crevio/sdk";
import { describe, expect, test } from "vitest";
import { refusal, sharedEmulator, startTestEmulator } from "../test-client.ts";

const emulator = await sharedEmulator();

const rate = (rate: string | null) => emulator.control("/settings", { rate }, "PATCH");
const statuses = async (): Promise<number[]> =>
  (await emulator.control("/requests")).body.data.map(({ status }: { status: number }) => status);

describe("a rate", () => {
  test("is refused beyond with 429 and the wait, until the window is over", async () => {
    await rate("2/s");
    await emulator.crevio.account.get();
    await emulator.crevio.account.get();
    const error = await refusal(emulator.crevio.account.get());
    expect(error).toMatchObject({ statusCode: 429, type: "invalid_request_error", code: "rate_limited" });
    expect(error.headers.get("retry-after")).toBe("1");
    await expect.poll(async () => (await emulator.api("/account")).status, { timeout: 2000 }).toBe(200);
  });

  test("of an hour names a wait of up to an hour, and goes when it is lifted", async () => {
    await rate("1/h");
    await emulator.crevio.account.get();
    const { headers } = await refusal(emulator.crevio.account.get());
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(3590);
    await rate(null);
    await emulator.crevio.account.get();
    expect((await rate("fast")).status).toBe(422);
  });

  test("counts the API alone", async () => {
    await rate("1/h");
    for (let time = 0; time < 3; time += 1) expect((await emulator.control("/health")).status).toBe(200);
    expect((await emulator.api("/account")).status).toBe(200);
  });

  test("makes the client wait and come through, without sending anything twice", async () => {
    await rate("1/s");
    const patient = new Crevio({ apiKey: emulator.apiKey, serverURL: emulator.baseUrl });
    await patient.account.get();
    const { id } = await patient.customers.create({ email: "ada@example.com" });
    expect(await statuses()).toEqual([200, 429, 201]);
    await rate(null);
    expect((await patient.customers.list()).data.map((customer) => customer.id)).toEqual([id]);
  });

  test("is kept through a reset when the emulator was started with it", async () => {
    const limited = await startTestEmulator({ rate: "1/h" });
    await limited.crevio.account.get();
    await limited.control("/reset", {});
    expect((await limited.control("/settings")).body.rate).toBe("1/h");
    await limited.close();
  });
});

describe.each([500, 503])("a failure with %i", (status) => {
  test("is told as the API tells it", async () => {
    await emulator.control("/faults", { kind: "status", status, count: 1 });
    expect(await refusal(emulator.crevio.orders.list())).toMatchObject({
      statusCode: status,
      type: "api_error",
      code: "internal_error",
    });
    expect((await emulator.crevio.orders.list()).data).toEqual([]);
  });
});

describe("the clock", () => {
  test("is moved forwards only, and dates what is done then", async () => {
    const { body: before } = await emulator.control("/clock");
    const { body: after } = await emulator.control("/clock", { advanceMs: 3_600_000 });
    expect(Date.parse(after.now) - Date.parse(before.now)).toBeGreaterThanOrEqual(3_600_000);
    const { createdAt } = await emulator.crevio.products.create({ name: "Later" });
    expect(createdAt.getTime()).toBeGreaterThanOrEqual(Date.parse(after.now));
    expect((await emulator.control("/clock", { advanceMs: -1 })).status).toBe(422);
  });

  test("is set back by a reset, and what was due is due again", async () => {
    await emulator.advance(8);
    expect((await emulator.crevio.invoices.get({ id: "inv_open" })).status).toBe("past_due");
    await emulator.control("/reset", {});
    expect(Math.abs(Date.parse((await emulator.control("/clock")).body.now) - Date.now())).toBeLessThan(1000);
    expect((await emulator.crevio.invoices.get({ id: "inv_open" })).status).toBe("open");
    await emulator.advance(8);
    expect((await emulator.crevio.invoices.get({ id: "inv_open" })).status).toBe("past_due");
  });
});
