import { CardLink } from "@/components/ui/card-link";
import type { ProductSummary } from "@/lib/api/products";
import { cardPrice } from "@/lib/price/card";
import { routes } from "@/lib/routes";
import { BuyNow } from "./buy-now";
import { Cover } from "./cover";
import { PriceTag } from "./price-tag";

interface ProductCardProps {
  product: ProductSummary;
  sizes: string;
  isFirst?: boolean;
  /** Level of the name in the outline of the page. */
  heading?: "h2" | "h3";
  /** Whether it can be bought from here: not on the page of another product, which has one button. */
  hasButton?: boolean;
}

/** A product in a grid or row: as high as its neighbours, with prices on one line. */
export function ProductCard({ product, sizes, isFirst, heading: Heading = "h2", hasButton = true }: ProductCardProps) {
  const price = cardPrice(product);
  return (
    <article className="group relative flex h-full flex-col">
      <Cover product={product} sizes={sizes} isFirst={isFirst} />
      <Heading className="mt-4 font-strong font-text leading-snug">
        <CardLink href={routes.product(product.slug)} className="line-clamp-3">
          {product.name}
        </CardLink>
      </Heading>
      {product.description && <p className="mt-1 line-clamp-2 text-small text-ink-soft">{product.description}</p>}
      {price && (
        <div className="mt-auto flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pt-2 text-small">
          <p>
            <PriceTag price={price} />
          </p>
          {hasButton && <BuyNow product={product} />}
        </div>
      )}
    </article>
  );
}
