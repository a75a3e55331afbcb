import Link from "next/link";
import type { ProductSummary } from "@/lib/api/catalogue";
import { routes } from "@/lib/routes";
import { messages, site } from "@/lib/site";

const words = messages.experiences;

interface ForBuyersProps {
  products: Pick<ProductSummary, "slug" | "name">[];
  /** Where all of them are shown. */
  anchor: string;
}

/** For whom an experience is: the buyers of one product or another, each linked as long as they are few. */
export function ForBuyers({ products, anchor }: ForBuyersProps) {
  if (products.length === 0) return null;
  const [before, after] = words.forBuyers.split("#");
  const names = products.map(({ name }) => name);
  const list = new Intl.ListFormat(site.locale, { type: "disjunction" }).formatToParts(names);
  return (
    <p className="mt-6 max-w-text text-ink-soft">
      {before}
      {products.length > 3 ? (
        <a href={`#${anchor}`} className="link">
          {words.oneOf(products.length)}
        </a>
      ) : (
        list.map((part, index) => {
          const product = part.type === "element" && products[names.indexOf(part.value)];
          if (!product) return part.value;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stay where they are
            <Link key={index} href={routes.product(product.slug)} className="link">
              {product.name}
            </Link>
          );
        })
      )}
      {after}
    </p>
  );
}
