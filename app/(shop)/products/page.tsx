import type { Metadata } from "next";
import { Catalogue } from "@/components/product/catalogue";
import { listProducts } from "@/lib/api/catalogue";
import { messages } from "@/lib/site";

export const metadata: Metadata = { title: messages.product.catalogue.title };

export default async function ProductsPage() {
  const { products, hasMore } = await listProducts(1);

  return <Catalogue products={products} page={1} hasMore={hasMore} />;
}
