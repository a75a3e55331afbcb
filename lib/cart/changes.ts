import type { CurrentOffer } from "../api/cart-offers";
import type { CartLine } from "./line";
import { updateLine } from "./store";

/** What is not as it was when a line came into the cart; a buyer pays nothing before having accepted it. */
export type Change =
  | { kind: "price"; offer: CurrentOffer }
  | { kind: "fewer"; offer: CurrentOffer }
  | { kind: "gone" | Exclude<CurrentOffer["availability"], "available"> };

/** How a line differs from what there is now: `undefined` where nobody has looked, `null` where nobody sells it any more. */
export function changeOf(line: CartLine, offer: CurrentOffer | null | undefined): Change | null {
  if (offer === undefined) return null;
  if (offer === null) return { kind: "gone" };
  // A cache that is behind does not take back what was agreed to.
  if (offer.asOf < line.asOf) return null;
  if (offer.availability !== "available") return { kind: offer.availability };
  if (offer.seen !== line.seen) return { kind: "price", offer };
  return offer.limit < line.quantity ? { kind: "fewer", offer } : null;
}

/** The line as it is now: at the new price, as many as there are, or gone. */
export function accept(line: CartLine, change: Change): void {
  updateLine(line.variant, "offer" in change ? change.offer : null);
}
