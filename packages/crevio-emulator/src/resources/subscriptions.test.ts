import { describe, expect, test } from "vitest";
import { found, refusal, sharedEmulator } from "../test-client.ts";

const emulator = await sharedEmulator();

const dayMs = 86_400_000;
const daysBetween = (from: Date | null, to: Date | null) => Math.round((Number(to) - Number(from)) / dayMs);
const newest = async () => found((await emulator.crevio.subscriptions.list({ limit: 1 })).data[0]);
const again = (id: string) => emulator.crevio.subscriptions.get({ id });
const amounts = async () => (await emulator.crevio.orders.list()).data.map(({ amount }) => amount);

async function joined(name = "Monthly") {
  await emulator.buy("club", name);
  return newest();
}

/** Another price of the club. */
async function offer(fields: object) {
  const { id: product } = await emulator.crevio.products.get({ idOrSlug: "club" });
  const price = {
    name: "Made",
    amount: 1000,
    currency: "usd",
    billing_type: "subscription",
    recurring_interval: "month",
  };
  return emulator.api("/price_variants", { product, ...price, ...fields });
}

describe("a subscription", () => {
  test("comes to be when its checkout is paid", async () => {
    const subscription = await joined();
    expect(subscription).toMatchObject({
      status: "active",
      quantity: 1,
      trialEndsAt: null,
      endsAt: null,
      canceled: false,
      paused: false,
    });
    expect(daysBetween(subscription.currentPeriodStart, subscription.currentPeriodEnd)).toBeGreaterThanOrEqual(28);
    expect((await emulator.control("/outbox")).body.data.at(-1).type).toBe("subscription.created");
    await emulator.buy("course", "Plain");
    expect((await emulator.crevio.subscriptions.list()).data).toHaveLength(1);
  });

  test("is paid again for each period that passes", async () => {
    const { id, currentPeriodEnd } = await joined();
    await emulator.advance(29);
    await emulator.advance(3);
    const second = await again(id);
    expect(second).toMatchObject({ status: "active", currentPeriodStart: currentPeriodEnd });
    expect(await amounts()).toEqual([900, 900]);
    const [renewal] = (await emulator.crevio.orders.list({ expand: "customer" })).data;
    expect(renewal).toMatchObject({ customer: { ordersCount: 2, totalSpend: 1800 } });
    expect(renewal?.createdAt.getTime()).toBeCloseTo(Number(currentPeriodEnd), -4);
    await emulator.advance(365);
    expect(await amounts()).toHaveLength(14);
  });

  test("keeps to the last day of the month it began on", async () => {
    const now = Date.parse((await emulator.control("/clock")).body.now);
    const year = new Date(now).getUTCFullYear() + 1;
    await emulator.advance((Date.UTC(year, 0, 31, 12) - now) / dayMs);
    const { id } = await joined();
    const days: (number | undefined)[] = [];
    for (let month = 0; month < 4; month += 1) {
      days.push((await again(id)).currentPeriodEnd?.getUTCDate());
      await emulator.advance(31);
    }
    expect([28, 29]).toContain(days[0]);
    expect(days.slice(1, 4)).toEqual([31, 30, 31]);
  });

  test("on trial costs nothing more until the trial is over", async () => {
    const { id, trialEndsAt, ...trial } = await joined("Tried");
    expect(trial).toMatchObject({ status: "trialing", currentPeriodEnd: trialEndsAt });
    expect(daysBetween(trial.currentPeriodStart, trialEndsAt)).toBe(14);
    await emulator.advance(14.1);
    expect(await again(id)).toMatchObject({ status: "active", currentPeriodStart: trialEndsAt });
    expect(await amounts()).toEqual([900, 300]);
  });

  test("in instalments runs out once it is paid off", async () => {
    await offer({ installment_count: 3 });
    const { id } = await joined("Made");
    await emulator.advance(65);
    const paidOff = await again(id);
    expect(paidOff).toMatchObject({ status: "active", endsAt: paidOff.currentPeriodEnd });
    await emulator.advance(365);
    expect((await again(id)).status).toBe("canceled");
    expect(await amounts()).toEqual([1000, 1000, 1000]);
  });

  test("that is paid off can be neither cancelled nor paused", async () => {
    await offer({ installment_count: 2 });
    const { id } = await joined("Made");
    await emulator.advance(32);
    for (const verb of ["cancel", "pause", "resume"] as const) {
      expect(await refusal(emulator.crevio.subscriptions[verb]({ id }))).toMatchObject({ statusCode: 422 });
    }
    expect((await again(id)).canceled).toBe(false);
  });

  test("ends when its product is gone", async () => {
    const { id } = await joined();
    await emulator.crevio.products.delete({ idOrSlug: "club" });
    await emulator.advance(32);
    expect((await again(id)).status).toBe("canceled");
    expect(await amounts()).toEqual([900]);
  });

  test("is found by status", async () => {
    const trial = await joined("Tried");
    const active = await joined();
    const idsOf = async (status: string) =>
      (await emulator.crevio.subscriptions.list({ status })).data.map(({ id }) => id);
    expect(await idsOf("trialing")).toEqual([trial.id]);
    expect(await idsOf("active")).toEqual([active.id]);
    expect(await idsOf("paused")).toEqual([]);
  });
});

describe("cancelling", () => {
  test("lets it run to the end of the period", async () => {
    const { id, currentPeriodEnd } = await joined();
    const canceled = await emulator.crevio.subscriptions.cancel({ id });
    expect(canceled).toMatchObject({ status: "active", canceled: true, endsAt: currentPeriodEnd });
    await emulator.advance(32);
    expect(await again(id)).toMatchObject({ status: "canceled", canceled: true, endsAt: currentPeriodEnd });
    expect(await amounts()).toEqual([900]);
  });

  test("can be taken back while it runs, not afterwards", async () => {
    const { id } = await joined();
    await emulator.crevio.subscriptions.cancel({ id });
    expect(await emulator.crevio.subscriptions.resume({ id })).toMatchObject({ canceled: false, endsAt: null });
    await emulator.advance(32);
    expect((await again(id)).status).toBe("active");
    await emulator.crevio.subscriptions.cancel({ id });
    await emulator.advance(32);
    expect(await refusal(emulator.crevio.subscriptions.resume({ id }))).toMatchObject({
      statusCode: 422,
      errors: { status: ["is canceled and cannot be resumed"] },
    });
  });

  test("is refused twice, and for nobody", async () => {
    const { id } = await joined();
    await emulator.crevio.subscriptions.cancel({ id });
    for (const verb of ["cancel", "pause"] as const) {
      expect(await refusal(emulator.crevio.subscriptions[verb]({ id }))).toMatchObject({ statusCode: 422 });
    }
    expect(await refusal(emulator.crevio.subscriptions.cancel({ id: "sub_nobody" }))).toMatchObject({
      statusCode: 404,
      param: "id",
    });
  });

  test("ends a paused one at once", async () => {
    const { id } = await joined();
    await emulator.crevio.subscriptions.pause({ id });
    const ended = await emulator.crevio.subscriptions.cancel({ id });
    expect(ended).toMatchObject({ status: "canceled", canceled: true, paused: false });
    expect(ended.endsAt).toBeInstanceOf(Date);
  });
});

describe("pausing", () => {
  test("stops payments, and resuming within the period changes nothing of it", async () => {
    const { id, currentPeriodEnd } = await joined();
    expect(await emulator.crevio.subscriptions.pause({ id })).toMatchObject({ status: "paused", paused: true });
    const resumed = await emulator.crevio.subscriptions.resume({ id });
    expect(resumed).toMatchObject({ status: "active", paused: false, currentPeriodEnd });
    expect(await amounts()).toEqual([900]);
  });

  test("beyond the period begins a new one, paid at once, when it is resumed", async () => {
    const { id } = await joined();
    await emulator.crevio.subscriptions.pause({ id });
    await emulator.advance(100);
    expect((await again(id)).status).toBe("paused");
    expect(await amounts()).toEqual([900]);
    const { status, currentPeriodStart, currentPeriodEnd } = await emulator.crevio.subscriptions.resume({ id });
    expect(status).toBe("active");
    expect(daysBetween(currentPeriodStart, currentPeriodEnd)).toBeGreaterThanOrEqual(28);
    expect(await amounts()).toEqual([900, 900]);
    await emulator.advance(32);
    expect(await amounts()).toHaveLength(3);
  });

  test("is refused for what is paused, and resuming for what is not", async () => {
    const { id } = await joined();
    expect(await refusal(emulator.crevio.subscriptions.resume({ id }))).toMatchObject({ statusCode: 422 });
    await emulator.crevio.subscriptions.pause({ id });
    expect(await refusal(emulator.crevio.subscriptions.pause({ id }))).toMatchObject({
      statusCode: 422,
      type: "validation_error",
      errors: { status: ["is paused and cannot be paused"] },
    });
  });

  test("during a trial leaves the trial as it was", async () => {
    const { id } = await joined("Tried");
    await emulator.crevio.subscriptions.pause({ id });
    expect((await emulator.crevio.subscriptions.resume({ id })).status).toBe("trialing");
  });
});

test.each([
  ["once", {}, [900, 900, 450]],
  ["forever", {}, [450, 450, 450]],
  ["repeating", { durationInMonths: 1 }, [900, 900, 450]],
  ["repeating", { durationInMonths: 2 }, [900, 450, 450]],
])("a discount that lasts %s %o reduces %o", async (duration, more, expected) => {
  const { id: discount } = await emulator.crevio.discounts.create({
    code: "HALF",
    discountType: "percent_off",
    percentOff: 50,
    duration,
    ...more,
  });
  const price_variant = (await emulator.variant("club", "Monthly")).id;
  const { body } = await emulator.api("/checkouts", { line_items: [{ price_variant, quantity: 1 }], discount });
  await emulator.press(body.purchase_url, { action: "pay", email: "member@example.com" });
  await emulator.advance(63);
  expect(await amounts()).toEqual(expected);
});
