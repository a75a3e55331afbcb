import type { ProductSummary } from "@/lib/api/products";
import { onlyOffer } from "@/lib/offers";
import { actions } from "@/lib/routes";

/** Buys from a card, where there is exactly one variant to buy. Above the card's own link, which the rest of it follows. */
export function BuyNow({ product }: { product: ProductSummary }) {
  const offer = onlyOffer(product);
  if (!offer) return null;
  return (
    <form action={actions.checkout()} method="post" className="relative z-1">
      <input type="hidden" name="price_variant" value={offer.variant.id} />
      <button type="submit" className="link touch cursor-pointer text-buy">
        {offer.price.action.text}
        <span className="sr-only"> {product.name}</span>
      </button>
    </form>
  );
}
