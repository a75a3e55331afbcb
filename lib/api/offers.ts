import "server-only";
import { MAX_QUANTITY, type Offer } from "../cart/line";
import { type Price, priceOf, visibleVariants } from "../price";
import { writeSeenPrice } from "../seen-price";
import { site } from "../site";
import { getProduct, type PriceVariant, type Product } from "./products";

/** An offer as the shop has it now, and whether it can be bought. Its picture stays the one that was seen. */
export interface CurrentOffer extends Omit<Offer, "picture"> {
  availability: Price["availability"];
}

/**
 * What there is now of price variants in a cart; those that nobody sells any more are left out.
 *
 * As fresh as the products' pages, and at most one read a product. Throws when the API does not answer.
 */
export async function listOffers(wanted: Pick<Offer, "product" | "variant">[]): Promise<CurrentOffer[]> {
  const ids = new Set(wanted.map(({ product }) => product));
  const products = await Promise.all([...ids].map(getProduct));
  const variants = new Set(wanted.map(({ variant }) => variant));
  return products
    .flatMap((product) => (product ? offersOf(product) : []))
    .filter(({ variant }) => variants.has(variant));
}

/** The offers of price variants that have just been read. Throws when their products cannot be had. */
export async function offersOfVariants(variants: PriceVariant[]): Promise<CurrentOffer[]> {
  const ids = new Set(variants.map(({ product }) => product));
  const products = await Promise.all([...ids].map(getProduct));
  return products.flatMap((product) => {
    if (!product) return [];
    return offersOf({ ...product, priceVariants: variants.filter((variant) => variant.product === product.id) });
  });
}

/** What a product offers, in the merchant's order. */
export function offersOf(product: Pick<Product, "id" | "slug" | "name" | "priceVariants" | "sale">): CurrentOffer[] {
  return visibleVariants(product.priceVariants).map((variant) => ({
    variant: variant.id,
    product: product.id,
    slug: product.slug,
    name: product.name,
    option: variant.name,
    seen: writeSeenPrice(variant),
    limit: limitOf(variant),
    availability: priceOf(variant, site.locale).availability,
  }));
}

/**
 * Several of a thing only where it is paid once, at a fixed price: a second membership, free copy or plan gives its buyer nothing, and
 * no one says how often a trial or a set-up fee would then count; a price of one's own is named for one.
 */
function limitOf({ amountType, amount, billingType, installmentCount, quantityAvailable }: PriceVariant): number {
  const isPaidOnce = amountType === "fixed" && amount !== 0 && billingType === "one_time" && !installmentCount;
  const most = isPaidOnce ? MAX_QUANTITY : 1;
  return Math.max(1, Math.min(most, quantityAvailable ?? most));
}
