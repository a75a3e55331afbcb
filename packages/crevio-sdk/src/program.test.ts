import { beforeAll, expect, it } from "vitest";
import { startCrevio } from "../test/emulator.ts";
import { program } from "../test/program.ts";

const { serverURL, apiKey, control, log } = await startCrevio();

const at = "2025-01-15T10:30:00Z";
const later = "2125-01-15T10:30:00Z";

beforeAll(async () => {
  const product = { id: "prod_abc123", name: "My Course", slug: "my-course", status: "active" };
  const price = { product: "prod_abc123", amount_type: "fixed", amount: 4900, currency: "usd", name: "Standard" };
  const period = { anchor: at, current_period_start: at, current_period_end: later };
  const subscription = { id: "sub_abc123", status: "paused", paused: true, ...period, amount: 900 };
  await control("POST", "products", product);
  await control("POST", "price_variants", { id: "pv_xyz789", ...price });
  await control("POST", "reviews", { product: "prod_abc123", rating: 4 });
  await control("POST", "customers", { id: "cus_abc123", email: "jane@example.com" });
  await control("POST", "subscriptions", {
    ...subscription,
    customer: "cus_abc123",
    checkout: "co_abc123",
    price_variant: "pv_xyz789",
  });
});

it("runs a program that was written from Crevio's overview and template alone", async () => {
  const result = await program({ token: apiKey, serverURL, subscription: "sub_abc123" });

  expect(result).toEqual({
    seen: expect.arrayContaining(["POST /v1/checkouts 201", expect.stringMatching(/^GET \/products: 200 after/)]),
    products: 20,
    product: "My Course",
    checkouts: [true, "pv_xyz789", 9800],
    pages: [2, true, 2, true, expect.any(Number)],
    reviews: [4],
    amounts: ["4900 usd"],
    account: expect.any(String),
    post: expect.any(Number),
    legal: [true, true],
    updates: ["Renamed", 4e12, "Good.", true],
    subscription: [false, "active"],
    errors: { missing: [404, "resource_missing"], invalid: [422, 1], unreachable: true },
  });
  expect(result.pages[4]).toBeGreaterThan(5);
  const requests = await log();
  expect(result.seen.filter((line) => /^[A-Z]+ \/v1\//.test(line))).toEqual(
    requests.map(({ method, path, status }) => `${method} ${path} ${status}`),
  );
});
