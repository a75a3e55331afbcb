import type { messages } from "../site";
import { type Chargeable, chargeOf, hasTrial, isFree } from "./charge";
import { rhythmOf } from "./rhythm";

/** Whether a product's sale window is open. */
export type Sale = "open" | "not yet" | "over";

export type Availability = "available" | "waitlist" | "sold out" | "not yet" | "over" | "unavailable";

/**
 * A button: what it says and where it leads. `checkout`: into a cart or a checkout session. `hosted`: to the variant's hosted page,
 * which asks or says what a cart cannot know. `waitlist`: to the hosted page too, where one joins. `none`: it is disabled.
 */
export interface Action {
  kind: "checkout" | "hosted" | "waitlist" | "none";
  text: string;
}

interface Offered extends Chargeable {
  archived: boolean;
  hidden: boolean;
  waitlist: boolean;
  quantityAvailable: number | null;
}

/** What the merchant took away or does not sell now has no waiting list; what sold out may have one. */
export function availabilityOf(variant: Offered, sale: Sale): Availability {
  if (variant.archived || variant.hidden) return "unavailable";
  if (sale !== "open") return sale;
  if (variant.waitlist) return "waitlist";
  return variant.quantityAvailable !== null && variant.quantityAvailable <= 0 ? "sold out" : "available";
}

/** @param buttonCta the merchant's own words for buying. */
export function actionOf(
  variant: Offered,
  availability: Availability,
  { actions }: typeof messages.price,
  buttonCta: string | null,
): Action {
  if (availability !== "available") {
    return { kind: availability === "waitlist" ? "waitlist" : "none", text: actions[availability] };
  }
  const kind = chargeOf(variant) ? "checkout" : "hosted";
  return { kind, text: buttonCta?.trim() || actions[verbOf(variant, kind)] };
}

function verbOf(
  variant: Offered,
  kind: "checkout" | "hosted",
): "custom" | "hosted" | "free" | "trial" | "subscribe" | "buy" {
  if (variant.amountType === "custom") return "custom";
  if (kind === "hosted") return "hosted";
  if (isFree(variant)) return "free";
  if (hasTrial(variant)) return "trial";
  const rhythm = rhythmOf(variant);
  return typeof rhythm === "object" && rhythm.payments === null ? "subscribe" : "buy";
}
