import { type Chargeable, isFree } from "./charge";
import { rhythmOf } from "./rhythm";

/** How a variant is paid: once or in instalments, again and again, as one likes, not at all. */
export type Way = "once" | "subscription" | "custom" | "free";

/** Instalments come to an end, so they count as paid once. */
export function wayOf(variant: Chargeable): Way {
  if (variant.amountType === "custom") return "custom";
  if (isFree(variant)) return "free";
  const rhythm = rhythmOf(variant);
  return typeof rhythm === "object" && rhythm.payments === null ? "subscription" : "once";
}
