import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { emulator } from "./emulator";
import { SHOP_PORT } from "./origins";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("two clicks make one checkout", async ({ page }) => {
    await page.goto("/products/sea-edition");
    await emulator.clearRequests();
    await emulator.fault({ path: "/checkouts", method: "POST", kind: "delay", delayMs: 400 });
    try {
      await page.getByRole("button", { name: /^Buy/ }).dblclick({ noWaitAfter: true });
      await expect(page.getByRole("button", { name: /^Pay / })).toBeVisible();
    } finally {
      await emulator.clearFaults();
    }
    expect(await emulator.requests("/v1/checkouts", "POST")).toHaveLength(1);
  });
});

/** Posts a form and lets go of the answer before it comes, as a browser does whose buyer clicks again. */
function postAndLeave(body: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(SHOP_PORT, "localhost", () => {
      socket.write(
        `POST /api/checkout HTTP/1.1\r\nhost: localhost:${SHOP_PORT}\r\nuser-agent: double\r\n` +
          `content-type: application/x-www-form-urlencoded\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      setTimeout(() => socket.destroy(), 100);
    });
    socket.on("close", () => resolve());
  });
}

test("a form whose sender has gone, sent again, makes no second checkout", async ({ request }) => {
  const product = await emulator.edit("products/forest-edition?webhook=false", {});
  const [variant = ""] = JSON.stringify(product.price_variants).match(/price_\w+/) ?? [];
  await emulator.clearRequests();
  await emulator.fault({ path: "/checkouts", method: "POST", kind: "delay", delayMs: 400 });
  try {
    await postAndLeave(`price_variant=${variant}`);
    const headers = { "user-agent": "double" };
    const answer = await request.post("/api/checkout", { form: { price_variant: variant }, headers, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
  } finally {
    await emulator.clearFaults();
  }
  expect(await emulator.requests("/v1/checkouts", "POST")).toHaveLength(1);
});
