import type { Metadata } from "next";
import { ShopReviews } from "@/components/review/shop-reviews";
import { nameProducts } from "@/lib/api/catalogue";
import { listReviews } from "@/lib/api/reviews";
import { messages } from "@/lib/site";

export const metadata: Metadata = { title: messages.reviews.title };

export default async function ReviewsPage() {
  const { reviews, hasMore } = await listReviews(1);
  const products = await nameProducts(reviews.flatMap(({ product }) => product ?? []));

  return <ShopReviews reviews={reviews} products={products} page={1} hasMore={hasMore} />;
}
