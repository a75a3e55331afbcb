import { describe, expect, test } from "vitest";
import { refusal, sharedEmulator } from "../test-client.ts";

const emulator = await sharedEmulator();

test("the account is read, with exactly its keys, and cannot be written", async () => {
  expect(await emulator.crevio.account.get()).toMatchObject({ id: "acct_demo", name: "Test & Co", socialLinks: [] });
  const { body } = await emulator.api("/account");
  expect(Object.keys(body).toSorted()).toEqual(
    "avatar_url description id name object social_links support_email".split(" "),
  );
  expect((await emulator.api("/account", { name: "Mine" }, "PATCH")).status).toBe(404);
  expect((await emulator.api("/account", undefined, "DELETE")).status).toBe(404);
});

describe("the x402 configuration", () => {
  const wallet = "0x52908400098527886E0F7030069857D2E4169EE7";

  test("is wrapped, and begins switched off", async () => {
    expect((await emulator.api("/x402_configuration")).body).toEqual({
      x402_configuration: { x402_enabled: false, x402_wallet_address: null, x402_chain: null },
    });
  });

  test("is switched on with a wallet, and stays so", async () => {
    const on = { x402Enabled: true, x402WalletAddress: wallet, x402Chain: "base" };
    expect(await emulator.crevio.x402Configuration.update(on)).toEqual(on);
    expect(await emulator.crevio.x402Configuration.get()).toEqual(on);
    const off = await emulator.api("/x402-configuration", { x402_enabled: false }, "PATCH");
    expect(off.body.x402_configuration).toMatchObject({ x402_enabled: false, x402_wallet_address: wallet });
  });

  test.each([
    [{ x402Enabled: true }, { x402_wallet_address: ["can't be blank"] }],
    [{ x402Enabled: true, x402WalletAddress: "0x12" }, { x402_wallet_address: ["is not an EVM address"] }],
  ])("refuses %o", async (fields, errors) => {
    expect(await refusal(emulator.crevio.x402Configuration.update(fields))).toMatchObject({ statusCode: 422, errors });
    expect((await emulator.crevio.x402Configuration.get()).x402Enabled).toBe(false);
  });
});

describe("an e-mail", () => {
  test("is sent to a customer and kept in an outbox", async () => {
    const { id: customer } = await emulator.crevio.customers.create({ email: "ada@example.com" });
    const letter = { customer, subject: "Your plate", body: "It is in the folder." };
    expect(await emulator.crevio.emails.send(letter)).toMatchObject({ object: "email", status: "sent" });
    expect((await emulator.control("/emails")).body.data).toMatchObject([letter]);
  });

  test("to nobody, or that says nothing, is refused", async () => {
    const error = await refusal(emulator.crevio.emails.send({ customer: "cus_nobody", subject: "", body: "" }));
    expect(error).toMatchObject({ statusCode: 422, errors: { subject: ["can't be blank"], body: ["can't be blank"] } });
    const unknown = await refusal(emulator.crevio.emails.send({ customer: "cus_nobody", subject: "A", body: "B" }));
    expect(unknown.errors).toEqual({ customer: ["must exist"] });
    expect((await emulator.control("/emails")).body.data).toEqual([]);
  });

  test("cannot be read over the API", async () => {
    expect((await emulator.api("/emails")).status).toBe(404);
  });
});
