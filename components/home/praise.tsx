import { Rating } from "@/components/product/rating";
import type { Review } from "@/lib/api/reviews";
import { messages } from "@/lib/site";

const words = messages.home;

/** One review, set large. */
export function Praise({ review }: { review: Review }) {
  return (
    <section aria-label={words.praise} className="page section">
      <figure className="border-y border-hairline py-12 tablet:py-20">
        <blockquote className="max-w-[28ch] font-display text-display text-pretty tablet:max-w-[24em] tablet:text-heading">
          {review.content}
        </blockquote>
        <figcaption className="mt-8 text-small text-ink-soft">
          {review.rating !== null && <Rating value={review.rating}>{review.customerName || words.buyer}</Rating>}
        </figcaption>
      </figure>
    </section>
  );
}

/** The review that says most in few words: five stars, a sentence or three, the first of those. */
export function pickPraise(reviews: Review[]): Review | undefined {
  return reviews.find(({ rating, content }) => rating === 5 && content && content.length > 60 && content.length < 220);
}
