import "server-only";
import { MAX_QUANTITY, type Offer } from "../cart/line";
import { type Price, priceOf, visibleVariants } from "../price";
import { writeSeenPrice } from "../price/seen";
import { readPriceVariants } from "./price-variants";
import { getProduct, type PriceVariant, type Product } from "./products";

/** An offer as the shop has it now, and whether it can be bought. Its picture stays the one that was seen. */
export interface CurrentOffer extends Omit<Offer, "picture"> {
  availability: Price["availability"];
}

/**
 * What there is now of price variants in a cart; those that nobody sells any more are left out.
 *
 * As fresh as the products' pages, whose reads it shares: one a product, a second where its slug is unknown. Throws when the API does not
 * answer.
 */
export async function listCartOffers(wanted: Pick<Offer, "product" | "slug" | "variant">[]): Promise<CurrentOffer[]> {
  const slugs = new Map(wanted.map(({ product, slug }) => [product, slug]));
  const products = await Promise.all(
    [...slugs].map(async ([product, slug]) => (await getProduct(slug)) ?? (await getProduct(product))),
  );
  const variants = new Set(wanted.map(({ variant }) => variant));
  return products
    .flatMap((product) => (product ? cartOffersOf(product) : []))
    .filter(({ variant }) => variants.has(variant));
}

/** What there is of price variants at this moment, past every cache. Throws when the API does not answer. */
export async function readCartOffers(variants: string[]): Promise<CurrentOffer[]> {
  return cartOffersOfVariants(await readPriceVariants(variants));
}

/** The offers of price variants that have just been read. Throws when their products cannot be had. */
export async function cartOffersOfVariants(variants: PriceVariant[]): Promise<CurrentOffer[]> {
  const ids = new Set(variants.map(({ product }) => product));
  const products = await Promise.all([...ids].map(getProduct));
  return products.flatMap((product) => {
    if (!product) return [];
    return cartOffersOf({ ...product, priceVariants: variants.filter((variant) => variant.product === product.id) });
  });
}

/** What a product offers, in the merchant's order. */
export function cartOffersOf(
  product: Pick<Product, "id" | "slug" | "name" | "priceVariants" | "sale">,
): CurrentOffer[] {
  return visibleVariants(product.priceVariants).map((variant) => ({
    variant: variant.id,
    product: product.id,
    slug: product.slug,
    name: product.name,
    option: variant.name,
    seen: writeSeenPrice(variant),
    limit: limitOf(variant),
    asOf: variant.updatedAt.getTime(),
    availability: priceOf(variant, { sale: product.sale }).availability,
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
