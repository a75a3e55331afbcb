import type { ProductSummary } from "@/lib/api/catalogue";
import { cardPrice } from "@/lib/price/card";
import { BuyNow } from "./buy-now";
import { Card } from "./card";
import { Cover } from "./cover";

interface ProductCardProps {
  product: ProductSummary;
  sizes: string;
  isFirst?: boolean;
  /** Level of the name in the outline of the page. */
  heading?: "h2" | "h3";
  /** Whether it can be bought from here: not on the page of another product, which has one button. */
  hasButton?: boolean;
}

/** A product of the API as a card. */
export function ProductCard({ product, sizes, isFirst, heading, hasButton = true }: ProductCardProps) {
  return (
    <Card
      slug={product.slug}
      name={product.name}
      text={product.description}
      price={cardPrice(product)}
      cover={<Cover product={product} sizes={sizes} isFirst={isFirst} />}
      button={hasButton && <BuyNow product={product} />}
      heading={heading}
    />
  );
}
