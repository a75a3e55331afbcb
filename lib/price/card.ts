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
import { costOf, isFree, paymentOf } from "./charge";

/** What a card says of a product. */
export interface CardPrice extends Price {
  isFrom: boolean;
  /** What cards of one currency are sorted by: the least that is paid before anything renews, in the minor unit. `null` where there is no telling. */
  rank: number | null;
  /** ISO 4217 in capitals; `null` where `rank` is nothing, which is the same in every currency. */
  currency: string | null;
}

/** A product as a card sees it. */
interface Carded extends PriceContext {
  priceVariants: (Priced & { position: number })[];
}

/**
 * What a card says of all visible variants of a product: the lowest price of those that can be had, or else be waited for, or else of all,
 * with "from" only where prices differ. Of several currencies it names the merchant's first.
 * `null` for a product without a visible variant.
 */
export function cardPrice(product: Carded, wording: Wording = wordingOfSite): CardPrice | null {
  const offers = bestOf(
    visibleVariants(product.priceVariants).map((variant) => ({ variant, price: priceOf(variant, product, wording) })),
  );
  const currency = offers.find(({ variant }) => variant.currency)?.variant.currency ?? null;
  const comparable = offers.filter(({ variant }) => !variant.currency || variant.currency === currency);
  const [lowest] = comparable.sort((a, b) => rankOf(a.variant) - rankOf(b.variant));
  if (!lowest) return null;
  const isFrom = offers.some((offer) => saying(offer) !== saying(lowest));
  const amount = isFrom ? fromText(lowest, currency, wording) : lowest.price.amount;
  return { ...lowest.price, amount, isFrom, ...orderOf(lowest.variant) };
}

interface CardOffer {
  variant: Priced;
  price: Price;
}

function bestOf(offers: CardOffer[]): CardOffer[] {
  for (const availability of ["available", "waitlist"]) {
    const best = offers.filter(({ price }) => price.availability === availability);
    if (best.length > 0) return best;
  }
  return offers;
}

/** All that is paid before anything renews: an instalment is not a low price. What nobody knows ranks behind everything. */
function rankOf(variant: Priced): number {
  if (isFree(variant)) return 0;
  if (!variant.currency) return Number.POSITIVE_INFINITY;
  const cost = costOf(variant) ?? (variant.amountType === "custom" ? 0 : Number.POSITIVE_INFINITY);
  return cost + (variant.setupFeeAmount ?? 0);
}

function orderOf(variant: Priced): Pick<CardPrice, "rank" | "currency"> {
  const rank = rankOf(variant);
  if (rank === Number.POSITIVE_INFINITY) return { rank: null, currency: null };
  return { rank, currency: (rank > 0 && variant.currency?.toUpperCase()) || null };
}

function saying({ variant, price }: CardOffer): string {
  return [price.amount, price.rhythm, variant.setupFeeAmount ?? 0].join();
}

/** What is free costs from nought. "Name your price" says all by itself, and so does what only the hosted page prices. */
function fromText({ variant, price }: CardOffer, currency: string | null, { locale, words }: Wording): string {
  const payment = paymentOf(variant);
  const isUnpriced = payment === null || (payment > 0 && !variant.currency);
  return isUnpriced || !currency ? price.amount : words.from(formatMoney(payment, currency, locale));
}
