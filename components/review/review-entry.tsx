import Link from "next/link";
import { Picture } from "@/components/ui/picture";
import type { Review } from "@/lib/api/reviews";
import { formatDay } from "@/lib/dates";
import { routes } from "@/lib/routes";
import { messages, site } from "@/lib/site";
import { Rating } from "./rating";

interface ReviewEntryProps {
  review: Review;
  /** What it is of, where the page does not say. */
  product?: { name: string; slug: string };
}

/** What one buyer said. */
export function ReviewEntry({ review, product }: ReviewEntryProps) {
  const name = review.customerName?.trim() || messages.reviews.anonymous;
  return (
    <article>
      <Rating value={review.rating} />
      {review.content && <p className="mt-2 whitespace-pre-line">{review.content}</p>}
      <div className="mt-3 flex items-center gap-3 text-small text-ink-soft">
        <Avatar name={name} src={review.customerImageUrl} />
        <p className="min-w-0">
          {name}
          {review.createdAt && `, ${formatDay(review.createdAt, site.locale)}`}
          {product && (
            <Link href={routes.product(product.slug)} className="link touch block w-fit max-w-full text-ink">
              {product.name}
            </Link>
          )}
        </p>
      </div>
    </article>
  );
}

/** A face, or the first letter of the name. */
function Avatar({ name, src }: { name: string; src: string | null }) {
  const [letter = ""] = name;
  return (
    <span
      aria-hidden="true"
      className="relative grid size-9 shrink-0 place-items-center overflow-hidden rounded-full bg-sheet font-display"
    >
      {letter}
      <Picture
        src={src}
        alt=""
        fallback={letter}
        width={64}
        height={64}
        sizes="36px"
        className="absolute inset-0 size-full bg-sheet object-cover"
      />
    </span>
  );
}
