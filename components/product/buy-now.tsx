import type { ProductSummary } from "@/lib/api/products";
import { onlyOffer } from "@/lib/offers";
import { BuyButton } from "./buy-button";

/** Buys from a card, where there is exactly one variant to buy. */
export function BuyNow({ product }: { product: ProductSummary }) {
  const offer = onlyOffer(product);
  return offer && <BuyButton variant={offer.variant.id} text={offer.price.action.text} name={product.name} />;
}
