import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Catalogue } from "@/components/product/catalogue";
import { listProducts } from "@/lib/api/products";

export function generateStaticParams() {
  return [{ page: "2" }];
}

export async function generateMetadata({ params }: PageProps<"/products/page/[page]">): Promise<Metadata> {
  return { title: `Shop, page ${(await params).page}` };
}

export default async function ProductsLaterPage({ params }: PageProps<"/products/page/[page]">) {
  const page = pageNumber((await params).page);
  if (!page) notFound();
  const { products, hasMore } = await listProducts(page);
  if (products.length === 0) notFound();

  return <Catalogue products={products} page={page} hasMore={hasMore} />;
}

/** The first page has an address of its own. */
function pageNumber(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) && text !== "1" ? Number(text) : null;
}
