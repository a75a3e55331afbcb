import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Pager } from "@/components/ui/pager";
import type { Product } from "@/lib/api/products";
import type { Review } from "@/lib/api/reviews";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { ReviewList } from "./review-list";

interface LaterReviewsProps {
  product: Pick<Product, "name" | "slug">;
  reviews: Review[];
  /** From 2: the first reviews are on the page of the product. */
  page: number;
  pages: number;
}

/** A further page of what buyers said of a product. */
export function LaterReviews({ product: { name, slug }, reviews, page, pages }: LaterReviewsProps) {
  const words = messages.reviews;
  return (
    <div className="page section">
      <Breadcrumb
        trail={[
          { label: messages.product.catalogue.title, href: routes.products() },
          { label: name, href: routes.product(slug) },
        ]}
        current={words.title}
      />
      <h1 className="mt-8 text-display">{words.of(name)}</h1>
      <p className="mt-3 text-ink-soft">{words.pageOf(page, pages)}</p>
      <ReviewList reviews={reviews} className="mt-10 gap-x-12 tablet:mt-14 tablet:columns-2 desktop:columns-3" />
      <Pager
        label={words.pages}
        previous={{ href: routes.productReviews(slug, page - 1), label: words.previous }}
        next={page < pages && { href: routes.productReviews(slug, page + 1), label: words.next }}
      />
    </div>
  );
}
