import { Rating } from "@/components/review/rating";
import { sumInWords } from "@/components/review/sum-in-words";
import type { Product } from "@/lib/api/products";
import { readable, summaryOf } from "@/lib/reviews";
import { BuyForm } from "./buy-form";

/** What a product is, what buyers think of it, and the choice to make. */
export function BuyPanel({ product }: { product: Product }) {
  const reviews = readable(product.reviews);
  const summary = summaryOf({ ...product, reviews });
  return (
    <>
      <h1 className={product.name.length > 80 ? "text-title" : "text-heading"}>{product.name}</h1>
      {product.description && <p className="mt-4 text-lead text-ink-soft">{product.description}</p>}
      {summary.count > 0 && (
        <p className="mt-4 text-small">
          <Rating value={summary.average}>
            {reviews.length > 0 ? (
              <a href="#reviews" className="link touch">
                {sumInWords(summary)}
              </a>
            ) : (
              sumInWords(summary)
            )}
          </Rating>
        </p>
      )}
      <div className="mt-8">
        <BuyForm {...product} />
      </div>
    </>
  );
}
