import type { AggregateOffer, ItemAvailability, Offer, Product as ProductData, Review as ReviewData } from "schema-dts";
import { absoluteUrl } from "../absolute-url";
import type { PriceVariant, Product, Review } from "../api/products";
import { plainText } from "../plain-text";
import { priceOf, visibleVariants } from "../price";
import type { Availability } from "../price/availability";
import { rhythmOf } from "../price/rhythm";
import { routes } from "../routes";
import { webAddress } from "../web-address";
import { organizationId } from "./shop";

/** A product with what it costs and what its buyers say: nothing that its page does not show. */
export function productData(product: Product): ProductData {
  const address = absoluteUrl(routes.product(product.slug));
  const pictures = product.mediaGallery.filter(({ type, url }) => type.startsWith("image/") && webAddress(url));
  const offers = offersOf(product, address);
  return {
    "@type": "Product",
    "@id": `${address}#product`,
    name: product.name,
    url: address,
    description: product.description ?? plainText(product.bodyHtml ?? "", 300),
    image: pictures.length > 0 ? pictures.map(({ url }) => url) : [absoluteUrl(routes.productImage(product.slug))],
    brand: organizationId(),
    ...(offers && { offers }),
    ...ratingsOf(product),
  };
}

/** One offer, or all of them in one currency with their range; none of what only the hosted page prices. */
function offersOf(product: Product, address: string): Offer | AggregateOffer | null {
  const offers = visibleVariants(product.priceVariants).flatMap((variant) => offerOf(variant, product, address));
  const [first] = offers;
  if (!first || offers.length === 1) return first?.offer ?? null;
  const same = offers.filter(({ currency }) => currency === first.currency);
  const prices = same.map(({ price }) => price).sort((a, b) => Number(a) - Number(b));
  return {
    "@type": "AggregateOffer",
    lowPrice: prices[0] ?? first.price,
    highPrice: prices.at(-1) ?? first.price,
    priceCurrency: first.currency,
    offerCount: same.length,
    offers: same.map(({ offer }) => offer),
  };
}

function offerOf(variant: PriceVariant, product: Product, address: string) {
  const { availability, value } = priceOf(variant, product);
  if (!value) return [];
  const { amount: price, currency } = value;
  const unit = unitOf(variant);
  const offer: Offer = {
    "@type": "Offer",
    name: variant.name,
    url: `${address}?variant=${encodeURIComponent(variant.id)}`,
    price,
    priceCurrency: currency,
    availability: AVAILABILITIES[availability],
    seller: organizationId(),
    ...(product.availableUntil && { priceValidUntil: product.availableUntil.toISOString().slice(0, 10) }),
    ...(unit && { priceSpecification: { "@type": "UnitPriceSpecification", price, priceCurrency: currency, ...unit } }),
  };
  return [{ offer, price, currency }];
}

const AVAILABILITIES: Record<Availability, ItemAvailability> = {
  available: "https://schema.org/InStock",
  waitlist: "https://schema.org/PreOrder",
  "sold out": "https://schema.org/SoldOut",
  "not yet": "https://schema.org/PreOrder",
  over: "https://schema.org/Discontinued",
  unavailable: "https://schema.org/Discontinued",
};

/** UN/CEFACT common codes. */
const UNITS: Record<string, string> = { day: "DAY", week: "WEE", month: "MON", year: "ANN" };

/** What a subscription is priced by; `null` for what ends, as a plan does: it is paid once, in parts. */
function unitOf(variant: PriceVariant): { billingIncrement: number; unitCode: string } | null {
  const rhythm = rhythmOf(variant);
  const unitCode = typeof rhythm === "object" && !rhythm.payments ? UNITS[rhythm.interval ?? ""] : undefined;
  return typeof rhythm === "object" && unitCode ? { billingIncrement: rhythm.count, unitCode } : null;
}

/** Stars only where there are reviews. */
function ratingsOf({ averageRating, reviewsCount, reviews }: Product) {
  if (averageRating === null || reviewsCount < 1) return {};
  return {
    aggregateRating: {
      "@type": "AggregateRating" as const,
      ratingValue: averageRating,
      reviewCount: reviewsCount,
      bestRating: 5,
      worstRating: 1,
    },
    review: (reviews ?? []).slice(0, 5).flatMap(reviewData),
  };
}

/** None of a review without stars or without a name: search engines want both, and we invent neither. */
function reviewData({ rating, customerName, content, createdAt }: Review): ReviewData[] {
  if (rating === null || !customerName) return [];
  return [
    {
      "@type": "Review",
      reviewRating: { "@type": "Rating", ratingValue: rating, bestRating: 5, worstRating: 1 },
      author: { "@type": "Person", name: customerName },
      ...(content && { reviewBody: plainText(content, 5000) }),
      ...(createdAt && { datePublished: createdAt.toISOString().slice(0, 10) }),
    },
  ];
}
