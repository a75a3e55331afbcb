import { Empty } from "@/components/ui/empty";
import { Pager } from "@/components/ui/pager";
import type { ProductSummary } from "@/lib/api/products";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { ProductGrid } from "./product-grid";

interface CatalogueProps {
  products: ProductSummary[];
  /** Counts from 1. */
  page: number;
  hasMore: boolean;
}

/** One page of the catalogue, with the ways to its neighbours. */
export function Catalogue({ products, page, hasMore }: CatalogueProps) {
  const words = messages.product.catalogue;
  return (
    <div className="page section">
      <h1 className="text-display">{words.title}</h1>
      {page > 1 && <p className="mt-3 text-ink-soft">{words.page(page)}</p>}
      <div className="mt-10 tablet:mt-14">
        {products.length > 0 ? <ProductGrid products={products} /> : <Empty text={words.empty} />}
      </div>
      <Pager
        label={words.pages}
        previous={page > 1 && { href: routes.productsPage(page - 1), label: words.newer }}
        next={hasMore && { href: routes.productsPage(page + 1), label: words.older }}
      />
    </div>
  );
}
