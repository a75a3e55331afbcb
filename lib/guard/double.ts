import { createHash } from "node:crypto";
import type { CheckoutResult } from "../api/checkouts";
import { addressOf } from "./address";

/** As long may lie between the clicks of one who clicks twice. */
const MOST_MS = 3_000;

interface Made {
  result: Promise<CheckoutResult>;
  /** Aborted when the browser has gone, as it does from the first click of two. */
  signal: AbortSignal;
}

const made = new Map<string, Made>();

/**
 * Makes one checkout for a form that is sent twice: where a browser has let go of the first answer, the second gets it. Never
 * gives two people the same one: what was delivered is not given again.
 *
 * @param asked what the form holds.
 */
export async function onceFor(
  request: Request,
  asked: string,
  make: () => Promise<CheckoutResult>,
): Promise<CheckoutResult> {
  const sender = [addressOf(request.headers), request.headers.get("user-agent"), request.headers.get("cookie")];
  const key = createHash("sha256")
    .update(JSON.stringify([sender, asked]))
    .digest("base64");
  const before = made.get(key);
  if (before) await Promise.race([before.result, aborted(before.signal)]);
  const result = before?.signal.aborted && made.get(key) === before ? before.result : make();
  const mine = { result, signal: request.signal };
  made.set(key, mine);
  setTimeout(() => made.get(key) === mine && made.delete(key), MOST_MS).unref();
  return result;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
