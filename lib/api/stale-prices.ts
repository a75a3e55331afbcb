import "server-only";
import { revalidateTag } from "next/cache";
import { writeSeenPrice } from "../price/seen";
import { getProduct, type PriceVariant } from "./products";
import { orNoAnswer } from "./read";
import { tags } from "./tags";

/**
 * Has the pages made anew that still show another price or stock than these variants, which have just been read: no event told of
 * the change, or not yet. Never throws.
 */
export async function renewStalePrices(variants: PriceVariant[]): Promise<void> {
  await Promise.all(
    variants.map(async (variant) => {
      const product = await orNoAnswer(getProduct(variant.product));
      if (!product || product === "no answer") return;
      const shown = product.priceVariants.find(({ id }) => id === variant.id);
      if (shown && isSame(shown, variant)) return;
      revalidateTag(tags.item("product", variant.product), "max");
    }),
  );
}

function isSame(a: PriceVariant, b: PriceVariant): boolean {
  return (
    writeSeenPrice(a) === writeSeenPrice(b) &&
    a.quantityAvailable === b.quantityAvailable &&
    a.waitlist === b.waitlist &&
    a.archived === b.archived
  );
}
