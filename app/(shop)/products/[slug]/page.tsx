import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProductDetails } from "@/components/product/product-details";
import { listProducts } from "@/lib/api/catalogue";
import { listExperiences } from "@/lib/api/experiences";
import { getProduct } from "@/lib/api/products";
import { experiencesOf, relatedTo } from "@/lib/related";
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
  const [{ products }, experiences] = await Promise.all([listProducts(1, 100), listExperiences()]);

  return (
    <ProductDetails
      product={product}
      experiences={experiencesOf(product.id, experiences)}
      related={relatedTo(product.id, products, experiences)}
    />
  );
}
