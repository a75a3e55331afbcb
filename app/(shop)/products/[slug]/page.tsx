import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ProductDetails } from "@/components/product/product-details";
import { JsonLd } from "@/components/seo/json-ld";
import { listProducts } from "@/lib/api/catalogue";
import { listExperiences } from "@/lib/api/experiences";
import { getProduct, type Product } from "@/lib/api/products";
import { getRelated } from "@/lib/api/related-products";
import { pageMetadata } from "@/lib/page-metadata";
import { experiencesOf } from "@/lib/related";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { slugOf } from "@/lib/slug";
import { orReserved } from "@/lib/static-params";
import { productData } from "@/lib/structured-data/product";
import { breadcrumbs } from "@/lib/structured-data/shop";

export async function generateStaticParams() {
  const { products } = await listProducts();
  return orReserved(products);
}

export async function generateMetadata({ params }: PageProps<"/products/[slug]">): Promise<Metadata> {
  const product = await getProduct(await slugOf(params));
  if (!product) return {};
  const { name, slug, seo, description, bodyHtml } = product;
  const [path, image] = [routes.product(slug), routes.productImage(slug)];
  return pageMetadata({ title: name, path, seo, texts: [description, bodyHtml], image });
}

export default async function ProductPage({ params }: PageProps<"/products/[slug]">) {
  const slug = await slugOf(params);
  const product = await getProduct(slug);
  if (!product) notFound();
  if (product.slug !== slug) permanentRedirect(routes.product(product.slug));
  const experiences = await listExperiences();

  return (
    <>
      <JsonLd things={[productData(product), trailTo(product)]} />
      <ProductDetails
        product={product}
        experiences={experiencesOf(product.id, experiences)}
        related={await getRelated(product.id, experiences)}
      />
    </>
  );
}

function trailTo({ name, slug }: Product) {
  const shop = { name: messages.product.catalogue.title, path: routes.products() };
  return breadcrumbs(shop, { name, path: routes.product(slug) });
}
