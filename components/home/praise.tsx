import Link from "next/link";
import { Rating } from "@/components/review/rating";
import type { Review } from "@/lib/api/reviews";
import { cn } from "@/lib/cn";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

const words = messages.home;

/** One review, set large. */
export function Praise({ review }: { review: Review }) {
  const isShort = (review.content?.length ?? 0) < 120;
  return (
    <section aria-label={words.praise} className="page section">
      <figure className="py-6 tablet:py-10">
        <blockquote className={cn("max-w-[24em] font-display text-pretty", isShort ? "text-display" : "text-heading")}>
          {review.content}
        </blockquote>
        <figcaption className="mt-8 flex flex-wrap items-baseline gap-x-8 gap-y-2 text-small text-ink-soft">
          <Rating value={review.rating}>{review.customerName || words.buyer}</Rating>
          <Link href={routes.reviews()} className="link touch">
            {messages.reviews.all}
          </Link>
        </figcaption>
      </figure>
    </section>
  );
}

/** The review that says most in few words: five stars, a sentence or three, the first of those. */
export function pickPraise(reviews: Review[]): Review | undefined {
  return reviews.find(({ rating, content }) => rating === 5 && content && content.length > 60 && content.length < 220);
}
