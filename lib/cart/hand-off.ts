import { fieldsOf } from "../checkout-fields";
import { actions } from "../routes";
import { type CartLine, isRecord } from "./line";
import { refresh, takeOffers } from "./look-up";

/** Where the buyer pays, or why there is no checkout. `offline`: the shop could not be reached. */
export type HandOff = { url: string } | { problem: "changed" | "unavailable" | "outage" | "offline" };

const TIMEOUT_MS = 30_000;

/** Asks the shop for a checkout of these lines at the prices they came into the cart with. Never throws; the cart stays as it is. */
export async function handOff(lines: CartLine[]): Promise<HandOff> {
  try {
    const wanted = lines.map(({ variant, quantity, seen }) => ({ priceVariant: variant, quantity, seen }));
    const response = await fetch(actions.checkout(), {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams(fieldsOf(wanted)),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const answer: unknown = await response.json();
    if (isRecord(answer) && typeof answer.url === "string") return { url: answer.url };
    return { problem: isRecord(answer) ? learn(lines, answer) : "outage" };
  } catch {
    return { problem: navigator.onLine ? "outage" : "offline" };
  }
}

/** Takes in what the shop says there is now, which it leaves out where it does not know. */
function learn(lines: CartLine[], { reason, offers }: Record<string, unknown>): "changed" | "unavailable" | "outage" {
  if (reason !== "changed" && reason !== "unavailable") return "outage";
  if (Array.isArray(offers)) takeOffers(lines, offers);
  else void refresh();
  return reason;
}
