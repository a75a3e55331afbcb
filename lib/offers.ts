import { type Price, type PriceContext, type Priced, priceOf, visibleVariants } from "./price";

/** A price variant as its product offers it. */
export interface Offer<Variant> {
  variant: Variant;
  price: Price;
}

interface Offered<Variant> extends PriceContext {
  priceVariants: Variant[];
}

/**
 * The variants a visitor may see, and the one that is chosen at first: the first that can be bought, else the first that one can
 * wait for; `null` where none can be had.
 */
export function offersOf<Variant extends Priced & { position: number }>(
  product: Offered<Variant>,
): { offers: Offer<Variant>[]; chosen: Offer<Variant> | null } {
  const offers = visibleVariants(product.priceVariants).map((variant) => ({
    variant,
    price: priceOf(variant, product),
  }));
  const chosen = offers.find(({ price }) => price.availability === "available") ?? offers.find(canBeHad);
  return { offers, chosen: chosen ?? null };
}

/** Whether an offer has a button that leads somewhere. */
export function canBeHad({ price }: Offer<unknown>): boolean {
  return price.action.kind !== "none";
}

/** The one variant of a product that can be bought; `null` where there is none or a choice. */
export function onlyOffer<Variant extends Priced & { position: number }>(
  product: Offered<Variant>,
): Offer<Variant> | null {
  const [only, ...others] = offersOf(product).offers.filter(({ price }) => price.availability === "available");
  return only && others.length === 0 ? only : null;
}
