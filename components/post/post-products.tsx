import { ProductGrid } from "@/components/product/product-grid";
import type { ProductSummary } from "@/lib/api/catalogue";
import { messages } from "@/lib/site";

/** What an entry speaks of and the shop sells. */
export function PostProducts({ products }: { products: ProductSummary[] }) {
  if (products.length === 0) return null;
  return (
    <section aria-labelledby="products" className="page section">
      <h2 id="products" className="text-heading">
        {messages.posts.products}
      </h2>
      <div className="mt-8">
        <ProductGrid products={products} heading="h3" />
      </div>
    </section>
  );
}
