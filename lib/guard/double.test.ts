import { expect, it } from "vitest";
import type { CheckoutResult } from "../api/checkouts";
import { onceFor } from "./double";

let made = 0;
async function make(): Promise<CheckoutResult> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { status: "ready", id: `co_${++made}`, url: "https://crevio.co/pay" };
}

function click(asked: string, headers = {}) {
  const browser = new AbortController();
  const request = new Request("http://shop.example/", { method: "POST", headers, signal: browser.signal });
  const answer = onceFor(request, asked, make).then((result) => "id" in result && result.id);
  return { answer, leave: () => browser.abort() };
}

it("gives the second of two clicks what the first asked for", async () => {
  const first = click("double");
  first.leave();
  const second = click("double");
  expect(await second.answer).toBe(await first.answer);
});

it("does so where the browser lets go of the first only then", async () => {
  const first = click("later");
  const second = click("later");
  first.leave();
  expect(await second.answer).toBe(await first.answer);
});

it("gives it to one only: a third is another person", async () => {
  const first = click("third");
  first.leave();
  const others = [await click("third").answer, await click("third").answer];
  expect(new Set([await first.answer, ...others]).size).toBe(2);
});

it("gives two people who ask for the same at once a checkout each", async () => {
  const both = [click("same"), click("same")];
  expect(new Set(await Promise.all(both.map(({ answer }) => answer))).size).toBe(2);
});

it("gives nothing to another browser, nor for something else", async () => {
  const first = click("one", { "user-agent": "a" });
  first.leave();
  const others = await Promise.all([click("one", { "user-agent": "b" }).answer, click("two").answer]);
  expect(new Set([await first.answer, ...others]).size).toBe(3);
});
