import { Browse } from "@/components/browse/browse";
import { Empty } from "@/components/ui/empty";
import { Pager } from "@/components/ui/pager";
import type { ProductSummary } from "@/lib/api/catalogue";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { ProductGrid } from "./product-grid";

interface CatalogueProps {
  products: ProductSummary[];
  /** Counts from 1. */
  page: number;
  hasMore: boolean;
}

/** From so many products on it helps to sort them. */
const MANY = 6;

/** One page of the catalogue, with the ways to its neighbours, and to sort and filter it all. */
export function Catalogue(props: CatalogueProps) {
  const { products, page, hasMore } = props;
  const isLarge = products.length >= MANY || page > 1 || hasMore;
  return (
    <div className="page section">
      <h1 className="text-display">{messages.product.catalogue.title}</h1>
      {isLarge ? (
        <Browse>
          <CataloguePage {...props} />
        </Browse>
      ) : (
        <div className="mt-10 tablet:mt-14">
          <CataloguePage {...props} />
        </div>
      )}
    </div>
  );
}

function CataloguePage({ products, page, hasMore }: CatalogueProps) {
  const words = messages.product.catalogue;
  return (
    <>
      {page > 1 && <p className="mb-6 text-ink-soft">{words.page(page)}</p>}
      {products.length > 0 ? <ProductGrid products={products} /> : <Empty text={words.empty} />}
      <Pager
        label={words.pages}
        previous={page > 1 && { href: routes.productsPage(page - 1), label: words.newer }}
        next={hasMore && { href: routes.productsPage(page + 1), label: words.older }}
      />
    </>
  );
}
