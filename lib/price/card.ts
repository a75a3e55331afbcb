import { formatMoney } from "../money";
import {
  type Price,
  type PriceContext,
  type Priced,
  priceOf,
  visibleVariants,
  type Wording,
  wordingOfSite,
} from "../price";
import { costOf } from "./charge";

/** A product as a card sees it. */
interface Carded<Variant> extends PriceContext {
  priceVariants: Variant[];
}

/**
 * What a card says of all visible variants of a product: the lowest price of those that can be had, or else be waited for, or else of all,
 * with "from" only where prices differ. Of several currencies it names the one that comes first.
 * `null` for a product without a visible variant.
 */
export function cardPrice(
  product: Carded<Priced & { position: number }>,
  wording: Wording = wordingOfSite,
): (Price & { isFrom: boolean }) | null {
  const all = visibleVariants(product.priceVariants).map((variant) => ({
    variant,
    price: priceOf(variant, product, wording),
  }));
  const offers = bestOf(all);
  const currency = offers.find(({ variant }) => variant.currency)?.variant.currency;
  const comparable = offers.filter(({ variant }) => !variant.currency || variant.currency === currency);
  const [lowest] = comparable.sort((a, b) => rankOf(a) - rankOf(b));
  if (!lowest) return null;
  const isFrom = offers.some((offer) => saying(offer) !== saying(lowest));
  if (!isFrom || lowest.variant.amountType === "custom" || rankOf(lowest) === Number.POSITIVE_INFINITY) {
    return { ...lowest.price, isFrom };
  }
  const amount = lowest.price.charge?.amount ?? 0;
  return {
    ...lowest.price,
    amount: currency ? wording.words.from(formatMoney(amount, currency, wording.locale)) : lowest.price.amount,
    isFrom,
  };
}

interface CardOffer {
  variant: Priced;
  price: Price;
}

function bestOf(offers: CardOffer[]): CardOffer[] {
  for (const availability of ["available", "waitlist", "not yet"]) {
    const best = offers.filter(({ price }) => price.availability === availability);
    if (best.length > 0) return best;
  }
  return offers;
}

/** What an own price without a minimum costs counts as nothing, an unknown price as more than any other. */
function rankOf({ variant }: CardOffer): number {
  if (!variant.currency && variant.amountType !== "free") return Number.POSITIVE_INFINITY;
  const cost = costOf(variant) ?? (variant.amountType === "custom" ? 0 : Number.POSITIVE_INFINITY);
  return cost + (variant.setupFeeAmount ?? 0);
}

function saying({ variant, price }: CardOffer): string {
  return [price.amount, price.rhythm, variant.setupFeeAmount ?? 0].join();
}
