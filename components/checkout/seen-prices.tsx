import type { PriceVariant } from "@/lib/api/products";
import { seenField } from "@/lib/checkout-fields";
import { writeSeenPrice } from "@/lib/price/seen";

/** Tells the checkout which prices the page around its form showed, so that nobody pays another one unawares. */
export function SeenPrices({ variants }: { variants: PriceVariant[] }) {
  return variants.map((variant) => (
    <input key={variant.id} type="hidden" name="seen" value={seenField(variant.id, writeSeenPrice(variant))} />
  ));
}
