import type { ProductSummary } from "@/lib/api/catalogue";
import { messages } from "@/lib/site";
import { ProductCard } from "./product-card";

/** Where to go on from a product. */
export function Related({ products }: { products: ProductSummary[] }) {
  if (products.length === 0) return null;
  return (
    <section aria-labelledby="related" className="border-t border-hairline pt-10">
      <h2 id="related" className="text-heading">
        {messages.product.related}
      </h2>
      <ul className="mt-8 grid grid-cols-2 gap-x-column gap-y-row tablet:grid-cols-4">
        {products.map((product) => (
          <li key={product.id}>
            <ProductCard product={product} sizes="(min-width: 40rem) 22vw, 45vw" heading="h3" hasButton={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}
