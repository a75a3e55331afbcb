import { CardLink } from "@/components/ui/card-link";
import type { ProductSummary } from "@/lib/api/products";
import { cardPrice } from "@/lib/price/card";
import { routes } from "@/lib/routes";
import { Cover } from "./cover";
import { PriceTag } from "./price-tag";

interface ProductCardProps {
  product: ProductSummary;
  sizes: string;
  isFirst?: boolean;
  /** Level of the name in the outline of the page. */
  heading?: "h2" | "h3";
}

export function ProductCard({ product, sizes, isFirst, heading: Heading = "h2" }: ProductCardProps) {
  const price = cardPrice(product);
  return (
    <article className="group relative">
      <Cover product={product} sizes={sizes} isFirst={isFirst} />
      <Heading className="mt-4 font-text font-[560] leading-snug">
        <CardLink href={routes.product(product.slug)} className="line-clamp-3">
          {product.name}
        </CardLink>
      </Heading>
      {product.description && <p className="mt-1 line-clamp-2 text-small text-ink-soft">{product.description}</p>}
      {price && (
        <p className="mt-2 text-small">
          <PriceTag price={price} />
        </p>
      )}
    </article>
  );
}
