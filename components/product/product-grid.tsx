import type { ProductSummary } from "@/lib/api/catalogue";
import { versionOf } from "@/lib/version";
import { ProductCard } from "./product-card";

const SIZES = "(min-width: 60rem) 22vw, (min-width: 40rem) 30vw, 45vw";

interface ProductGridProps {
  products: ProductSummary[];
  heading?: "h2" | "h3";
}

/** Two columns on a phone, three on a tablet, four on a wide screen. */
export function ProductGrid({ products, heading }: ProductGridProps) {
  return (
    <ul className="grid grid-cols-2 gap-x-column gap-y-row tablet:grid-cols-3 desktop:grid-cols-4">
      {products.map((product, index) => (
        <li key={product.id} data-version={versionOf(product)}>
          <ProductCard product={product} sizes={SIZES} isFirst={index === 0} heading={heading} />
        </li>
      ))}
    </ul>
  );
}
