import type { Review } from "@/lib/api/reviews";
import { ReviewEntry } from "./review-entry";

interface ReviewListProps {
  reviews: Review[];
  /** By id. Without it the reviews are all of what the page is about. */
  products?: Map<string, { name: string; slug: string }>;
  className: string;
}

/** Reviews one after another, in columns that the caller sets. */
export function ReviewList({ reviews, products, className }: ReviewListProps) {
  return (
    <ul className={className}>
      {reviews.map((review) => (
        <li key={review.id} className="mb-10 break-inside-avoid">
          <ReviewEntry review={review} product={products?.get(review.product ?? "")} />
        </li>
      ))}
    </ul>
  );
}
