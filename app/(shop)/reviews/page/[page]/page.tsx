import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ShopReviews } from "@/components/review/shop-reviews";
import { nameProducts } from "@/lib/api/catalogue";
import { listReviews } from "@/lib/api/reviews";
import { pageMetadata } from "@/lib/page-metadata";
import { laterPage } from "@/lib/page-number";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

export function generateStaticParams() {
  return [{ page: "2" }];
}

export async function generateMetadata({ params }: PageProps<"/reviews/page/[page]">): Promise<Metadata> {
  const { page } = await params;
  return pageMetadata({ title: messages.reviews.titleOfPage(page), path: routes.reviewsPage(Number(page)) });
}

export default async function ReviewsLaterPage({ params }: PageProps<"/reviews/page/[page]">) {
  const page = laterPage((await params).page);
  if (!page) notFound();
  const { reviews, hasMore } = await listReviews(page);
  if (reviews.length === 0) notFound();
  const products = await nameProducts(reviews.flatMap(({ product }) => product ?? []));

  return <ShopReviews reviews={reviews} products={products} page={page} hasMore={hasMore} />;
}
