import type { Metadata } from "next";
import { ShopReviews } from "@/components/review/shop-reviews";
import { nameProducts } from "@/lib/api/catalogue";
import { listReviews } from "@/lib/api/reviews";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

export const metadata: Metadata = pageMetadata({ title: messages.reviews.title, path: routes.reviews() });

export default async function ReviewsPage() {
  const { reviews, hasMore } = await listReviews(1);
  const products = await nameProducts(reviews.flatMap(({ product }) => product ?? []));

  return <ShopReviews reviews={reviews} products={products} page={1} hasMore={hasMore} />;
}
