import { ProductReviews } from "@/components/review/product-reviews";
import { Rating } from "@/components/review/rating";
import { sumInWords } from "@/components/review/sum-in-words";
import { RichText } from "@/components/rich-text/rich-text";
import type { Product } from "@/lib/api/products";
import { readable, summaryOf } from "@/lib/reviews";
import { BuyForm } from "./buy-form";
import { Gallery } from "./gallery/gallery";
import { ProductFacts } from "./product-facts";

/** The page of a product: pictures on one side, the decision on the other, everything to read below. */
export function ProductDetails({ product }: { product: Product }) {
  const reviews = readable(product.reviews);
  const summary = summaryOf({ ...product, reviews });
  return (
    <div className="page section pt-6 tablet:pt-10">
      <div className="grid gap-8 desktop:grid-cols-12 desktop:gap-12">
        <div className="min-w-0 desktop:col-span-7">
          <Gallery product={product} />
        </div>
        <div className="min-w-0 desktop:col-span-5">
          <div className="desktop:sticky desktop:top-8">
            <h1 className="text-heading">{product.name}</h1>
            {product.description && <p className="mt-4 text-lead text-ink-soft">{product.description}</p>}
            {reviews.length > 0 && (
              <p className="mt-4 text-small">
                <Rating value={summary.average}>
                  <a href="#reviews" className="link touch">
                    {sumInWords(summary)}
                  </a>
                </Rating>
              </p>
            )}
            <div className="mt-8">
              <BuyForm {...product} />
            </div>
          </div>
        </div>
      </div>
      <div className="mt-16 grid gap-12 border-t border-hairline pt-10 tablet:mt-24 desktop:grid-cols-12">
        <section aria-label="About" className="min-w-0 desktop:col-span-7">
          {product.bodyHtml && <RichText html={product.bodyHtml} />}
        </section>
        <div className="desktop:col-span-4 desktop:col-start-9">
          <ProductFacts product={product} />
        </div>
      </div>
      {reviews.length > 0 && (
        <div className="mt-16 tablet:mt-24">
          <ProductReviews {...product} />
        </div>
      )}
    </div>
  );
}
