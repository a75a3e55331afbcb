import { Empty } from "@/components/ui/empty";
import { Pager } from "@/components/ui/pager";
import type { Review } from "@/lib/api/reviews";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { ReviewList } from "./review-list";

interface ShopReviewsProps {
  reviews: Review[];
  /** What they are of, by id. */
  products: Map<string, { name: string; slug: string }>;
  /** Counts from 1. */
  page: number;
  hasMore: boolean;
}

/** One page of everything that buyers said, with the ways to its neighbours. */
export function ShopReviews({ reviews, products, page, hasMore }: ShopReviewsProps) {
  const words = messages.reviews;
  return (
    <div className="page section">
      <h1 className="text-display">{words.title}</h1>
      {page > 1 && <p className="mt-3 text-ink-soft">{words.page(page)}</p>}
      <div className="mt-10 tablet:mt-14">
        {reviews.length > 0 ? (
          <ReviewList reviews={reviews} products={products} className="gap-x-12 tablet:columns-2 desktop:columns-3" />
        ) : (
          <Empty text={words.none} action={{ href: routes.products(), label: words.toShop }} />
        )}
      </div>
      <Pager
        label={words.pages}
        previous={page > 1 && { href: routes.reviewsPage(page - 1), label: words.previous }}
        next={hasMore && { href: routes.reviewsPage(page + 1), label: words.next }}
      />
    </div>
  );
}
