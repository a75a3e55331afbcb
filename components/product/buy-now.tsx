import type { ProductSummary } from "@/lib/api/catalogue";
import { onlyOffer } from "@/lib/offers";
import { writeSeenPrice } from "@/lib/price/seen";
import { BuyButton } from "./buy-button";

/** Buys from a card, where there is exactly one variant to buy. */
export function BuyNow({ product }: { product: ProductSummary }) {
  const offer = onlyOffer(product);
  if (!offer) return null;
  const { variant, price } = offer;
  return <BuyButton variant={variant.id} text={price.action.text} seen={writeSeenPrice(variant)} name={product.name} />;
}
