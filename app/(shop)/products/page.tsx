import type { Metadata } from "next";
import { Catalogue } from "@/components/product/catalogue";
import { JsonLd } from "@/components/seo/json-ld";
import { listProducts } from "@/lib/api/catalogue";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { itemList } from "@/lib/structured-data/shop";

export const metadata: Metadata = pageMetadata({ title: messages.product.catalogue.title, path: routes.products() });

export default async function ProductsPage() {
  const { products, hasMore } = await listProducts(1);

  return (
    <>
      <JsonLd things={[itemList(products.map(({ slug }) => routes.product(slug)))]} />
      <Catalogue products={products} page={1} hasMore={hasMore} />
    </>
  );
}
