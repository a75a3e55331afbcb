import Link from "next/link";
import type { Product } from "@/lib/api/products";
import { readable, summaryOf } from "@/lib/reviews";
import { routes } from "@/lib/routes";
import { messages, site } from "@/lib/site";
import { Rating } from "./rating";
import { RatingBars } from "./rating-bars";
import { ReviewList } from "./review-list";
import { sumInWords } from "./sum-in-words";

type ProductReviewsProps = Pick<Product, "slug" | "reviews" | "reviewsCount" | "averageRating">;

/** What buyers said of a product: the sum of it, then the first ones. Nothing at all where nobody said anything. */
export function ProductReviews({ slug, ...reviewed }: ProductReviewsProps) {
  const reviews = readable(reviewed.reviews);
  if (reviews.length === 0) return null;
  const summary = summaryOf({ ...reviewed, reviews });
  return (
    <section id="reviews" aria-labelledby="reviews-title" className="scroll-mt-8 border-t border-hairline pt-10">
      <div className="grid gap-10 desktop:grid-cols-12 desktop:gap-12">
        <div className="desktop:col-span-4">
          <h2 id="reviews-title" className="text-heading">
            {messages.reviews.title}
          </h2>
          <p className="mt-3">
            <Rating value={summary.average}>
              <span className="text-ink-soft">{sumInWords(summary)}</span>
            </Rating>
          </p>
          <div className="mt-6 max-w-[24rem]">
            <RatingBars {...summary} />
          </div>
        </div>
        <div className="min-w-0 desktop:col-span-8">
          <ReviewList
            reviews={reviews.slice(0, site.reviewsPerPage)}
            className="gap-x-12 tablet:columns-2 desktop:-mt-1"
          />
          <p className="flex flex-wrap gap-x-8 gap-y-3">
            {reviews.length > site.reviewsPerPage && (
              <Link href={routes.productReviews(slug, 2)} className="link touch">
                {messages.reviews.more}
              </Link>
            )}
            <Link href={routes.reviews()} className="link touch">
              {messages.reviews.all}
            </Link>
          </p>
        </div>
      </div>
    </section>
  );
}
