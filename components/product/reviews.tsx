import { Picture } from "@/components/ui/picture";
import type { Review } from "@/lib/api/reviews";
import { formatDay } from "@/lib/dates";
import { site } from "@/lib/site";
import { Rating, ratingOf } from "./rating";

interface ReviewsProps {
  reviews: Review[];
  /** `null` without a review. */
  average: number | null;
  /** How many there are in all; not every one need be among `reviews`. */
  count: number;
}

/** What buyers said of a product. Nothing at all where nobody said anything. */
export function Reviews({ reviews, average, count }: ReviewsProps) {
  if (reviews.length === 0) return null;
  return (
    <section id="reviews" aria-labelledby="reviews-title" className="scroll-mt-8 border-t border-hairline pt-10">
      <h2 id="reviews-title" className="text-heading">
        Reviews
      </h2>
      {average !== null && (
        <p className="mt-3">
          <Rating value={average}>
            <span className="text-ink-soft">
              {ratingOf(average)} of 5, from {count} {count === 1 ? "review" : "reviews"}
            </span>
          </Rating>
        </p>
      )}
      <ul className="mt-10 columns-1 gap-x-12 tablet:columns-2 desktop:columns-3">
        {reviews.map((review) => (
          <li key={review.id} className="mb-10 break-inside-avoid">
            <ReviewEntry review={review} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReviewEntry({ review }: { review: Review }) {
  return (
    <article>
      {review.rating !== null && <Rating value={review.rating} />}
      {review.content && <p className="mt-2 whitespace-pre-line">{review.content}</p>}
      <p className="mt-3 flex items-center gap-3 text-small text-ink-soft">
        <Picture
          src={review.customerImageUrl}
          alt=""
          width={64}
          height={64}
          sizes="32px"
          className="size-8 rounded-full object-cover"
        />
        <span>
          {review.customerName || "A buyer"}
          {review.createdAt && `, ${formatDay(review.createdAt, site.locale)}`}
        </span>
      </p>
    </article>
  );
}
