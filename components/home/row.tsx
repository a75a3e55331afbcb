import { ProductCard } from "@/components/product/product-card";
import type { ProductSummary } from "@/lib/api/catalogue";
import { versionOf } from "@/lib/version";

/** Three products side by side; on a phone they are swiped. */
export function Row({ products }: { products: ProductSummary[] }) {
  return (
    <ul className="-mx-(--margin) flex snap-x scroll-px-(--margin) gap-column overflow-x-auto px-(--margin) tablet:mx-0 tablet:grid tablet:grid-cols-3 tablet:overflow-visible tablet:px-0">
      {products.map((product) => (
        <li key={product.id} data-version={versionOf(product)} className="w-[72%] shrink-0 snap-start tablet:w-auto">
          <ProductCard product={product} sizes="(min-width: 40rem) 31vw, 72vw" heading="h3" />
        </li>
      ))}
    </ul>
  );
}
