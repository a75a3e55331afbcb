import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LaterReviews } from "@/components/review/later-reviews";
import { getProduct } from "@/lib/api/products";
import { pageMetadata } from "@/lib/page-metadata";
import { laterPage } from "@/lib/page-number";
import { readable } from "@/lib/reviews";
import { routes } from "@/lib/routes";
import { messages, site } from "@/lib/site";
import { slugOf } from "@/lib/slug";

type Props = PageProps<"/products/[slug]/reviews/[page]">;

export function generateStaticParams() {
  return [{ slug: "~", page: "2" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await getProduct(await slugOf(params));
  if (!product) return {};
  const { page } = await params;
  const path = routes.productReviews(product.slug, Number(page));
  return pageMetadata({ title: messages.reviews.titleOf(product.name, page), path });
}

export default async function ProductReviewsPage({ params }: Props) {
  const page = laterPage((await params).page);
  const product = page && (await getProduct(await slugOf(params)));
  if (!product) notFound();
  const reviews = readable(product.reviews);
  const shown = reviews.slice((page - 1) * site.reviewsPerPage, page * site.reviewsPerPage);
  if (shown.length === 0) notFound();

  const pages = Math.ceil(reviews.length / site.reviewsPerPage);
  return <LaterReviews product={product} reviews={shown} page={page} pages={pages} />;
}
