import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Catalogue } from "@/components/product/catalogue";
import { listProducts } from "@/lib/api/catalogue";
import { pageMetadata } from "@/lib/page-metadata";
import { laterPage } from "@/lib/page-number";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

export function generateStaticParams() {
  return [{ page: "2" }];
}

export async function generateMetadata({ params }: PageProps<"/products/page/[page]">): Promise<Metadata> {
  const { page } = await params;
  return pageMetadata({ title: messages.product.catalogue.titleOfPage(page), path: routes.productsPage(Number(page)) });
}

export default async function ProductsLaterPage({ params }: PageProps<"/products/page/[page]">) {
  const page = laterPage((await params).page);
  if (!page) notFound();
  const { products, hasMore } = await listProducts(page);
  if (products.length === 0) notFound();

  return <Catalogue products={products} page={page} hasMore={hasMore} />;
}
