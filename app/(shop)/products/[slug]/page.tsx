import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProductDetails } from "@/components/product/product-details";
import { getProduct, listProducts } from "@/lib/api/products";
import { slugOf } from "@/lib/slug";
import { orReserved } from "@/lib/static-params";

export async function generateStaticParams() {
  const { products } = await listProducts();
  return orReserved(products);
}

export async function generateMetadata({ params }: PageProps<"/products/[slug]">): Promise<Metadata> {
  const product = await getProduct(await slugOf(params));
  return product ? { title: product.name, description: product.description } : {};
}

export default async function ProductPage({ params }: PageProps<"/products/[slug]">) {
  const product = await getProduct(await slugOf(params));
  if (!product) notFound();

  return <ProductDetails product={product} />;
}
