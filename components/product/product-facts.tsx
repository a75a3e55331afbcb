import type { Product } from "@/lib/api/products";
import { formatDay } from "@/lib/dates";
import { visibleVariants } from "@/lib/price";
import { site } from "@/lib/site";

type ProductFactsProps = Pick<Product, "publishedAt" | "updatedAt" | "availableUntil" | "priceVariants">;

/** What is known of a product beside its text, as a definition list. */
export function ProductFacts({ product }: { product: ProductFactsProps }) {
  const day = (date: Date | null) => date && formatDay(date, site.locale);
  const facts: [string, string | null][] = [
    [
      "Comes as",
      visibleVariants(product.priceVariants)
        .map(({ name }) => name)
        .join(", "),
    ],
    ["On sale until", day(product.availableUntil)],
    ["Published", day(product.publishedAt)],
    ["Last changed", day(product.updatedAt)],
  ];
  return (
    <section aria-labelledby="details" className="text-small">
      <h2 id="details" className="label font-text text-ink-soft">
        Details
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
