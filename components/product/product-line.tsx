import { CardLink } from "@/components/ui/card-link";
import type { ProductSummary } from "@/lib/api/products";
import { cardPrice } from "@/lib/price";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";
import { Cover } from "./cover";
import { PriceTag } from "./price-tag";

/** A product in the middle of a text: its cover beside its name, on one line. */
export function ProductLine({ product }: { product: ProductSummary }) {
  const price = cardPrice(product.priceVariants, site.locale);
  return (
    <aside className="product-line group relative grid grid-cols-[6rem_1fr] items-center gap-x-5 border-y border-hairline py-5 text-base tablet:grid-cols-[7.5rem_1fr] tablet:gap-x-7">
      <Cover product={product} sizes="120px" />
      <div>
        <p className="font-[560] leading-snug">
          <CardLink href={routes.product(product.slug)}>{product.name}</CardLink>
        </p>
        {product.description && <p className="mt-1 line-clamp-3 text-small text-ink-soft">{product.description}</p>}
        {price && (
          <p className="mt-2 text-small">
            <PriceTag price={price} />
          </p>
        )}
      </div>
    </aside>
  );
}
