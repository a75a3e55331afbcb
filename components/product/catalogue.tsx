import Link from "next/link";
import type { ProductSummary } from "@/lib/api/products";
import { routes } from "@/lib/routes";
import { ProductGrid } from "./product-grid";

interface CatalogueProps {
  products: ProductSummary[];
  /** Counts from 1. */
  page: number;
  hasMore: boolean;
}

/** One page of the catalogue, with the ways to its neighbours. */
export function Catalogue({ products, page, hasMore }: CatalogueProps) {
  return (
    <div className="page section">
      <h1 className="text-display">Shop</h1>
      {page > 1 && <p className="mt-3 text-ink-soft">Page {page}</p>}
      <div className="mt-10 tablet:mt-14">
        {products.length > 0 ? (
          <ProductGrid products={products} />
        ) : (
          <p className="text-lead">Nothing is on sale yet.</p>
        )}
      </div>
      {(page > 1 || hasMore) && (
        <nav aria-label="Pages" className="mt-16 flex justify-between border-t border-hairline pt-5">
          {page > 1 ? (
            <Link href={routes.productsPage(page - 1)} rel="prev" className="link touch">
              Newer
            </Link>
          ) : (
            <span />
          )}
          {hasMore && (
            <Link href={routes.productsPage(page + 1)} rel="next" className="link touch">
              Older
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}
