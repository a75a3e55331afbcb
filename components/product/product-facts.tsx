import type { Product } from "@/lib/api/products";
import { formatDay } from "@/lib/dates";
import { visibleVariants } from "@/lib/price";
import { messages, site } from "@/lib/site";

type ProductFactsProps = Pick<
  Product,
  "publishedAt" | "updatedAt" | "availableFrom" | "availableUntil" | "priceVariants" | "sale"
>;

/** What is known of a product beside its text, as a definition list. */
export function ProductFacts({ product }: { product: ProductFactsProps }) {
  const words = messages.product;
  const day = (date: Date | null) => date && formatDay(date, site.locale);
  const facts: [string, string | null][] = [
    [
      words.comesAs,
      visibleVariants(product.priceVariants)
        .map(({ name }) => name)
        .join(", "),
    ],
    [words.onSaleFrom, product.sale === "not yet" ? day(product.availableFrom) : null],
    [words.onSaleUntil, day(product.availableUntil)],
    [words.published, day(product.publishedAt)],
    [words.lastChanged, day(product.updatedAt)],
  ];
  return (
    <section aria-labelledby="details" className="text-small">
      <h2 id="details" className="label font-text text-ink-soft">
        {words.details}
      </h2>
      <dl className="mt-4 border-t border-hairline">
        {facts.map(
          ([term, value]) =>
            value && (
              <div key={term} className="grid grid-cols-[7rem_1fr] gap-4 border-b border-hairline py-3">
                <dt className="text-ink-soft">{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
