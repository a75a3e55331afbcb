import { ProductReviews } from "@/components/review/product-reviews";
import { RichText } from "@/components/rich-text/rich-text";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import type { ProductSummary } from "@/lib/api/catalogue";
import type { Experience } from "@/lib/api/experiences";
import type { Product } from "@/lib/api/products";
import { canBeHad, offersOf } from "@/lib/offers";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { versionOf } from "@/lib/version";
import { BuyBar } from "./buy-bar";
import { buyFormId } from "./buy-form";
import { BuyPanel } from "./buy-panel";
import { Gallery } from "./gallery/gallery";
import { Included } from "./included";
import { ProductFacts } from "./product-facts";
import { Related } from "./related";

interface ProductDetailsProps {
  product: Product;
  /** What a buyer receives. */
  experiences: Experience[];
  /** Other products to look at. */
  related: ProductSummary[];
}

/** The page of a product: pictures and everything to read on one side, the decision on the other, always in sight. */
export function ProductDetails({ product, experiences, related }: ProductDetailsProps) {
  return (
    <div data-version={versionOf(product)} className="page section pt-6">
      <Breadcrumb
        trail={[{ label: messages.product.catalogue.title, href: routes.products() }]}
        current={product.name}
      />
      <div className="mt-6 grid gap-8 desktop:grid-cols-12 desktop:grid-rows-[auto_1fr] desktop:gap-x-12 desktop:gap-y-16">
        <div className="min-w-0 desktop:col-span-7">
          <Gallery product={product} />
        </div>
        {/* Sticks by its lower edge, so that one higher than the window still ends with the button. */}
        <div className="min-w-0 desktop:sticky desktop:bottom-8 desktop:col-span-5 desktop:row-span-2 desktop:min-h-[calc(100dvh-4rem)] desktop:self-end">
          <BuyPanel product={product} />
        </div>
        <div className="mt-8 min-w-0 space-y-14 border-t border-hairline pt-10 desktop:col-span-7 desktop:mt-0">
          {product.bodyHtml && (
            <section aria-label={messages.product.about}>
              <RichText html={product.bodyHtml} />
            </section>
          )}
          <Included experiences={experiences} />
          <ProductFacts product={product} />
        </div>
      </div>
      <div className="mt-16 space-y-16 tablet:mt-24 tablet:space-y-24">
        <ProductReviews {...product} />
        <Related products={related} />
      </div>
      <BuyBar formId={buyFormId(product)} offers={barOffers(product)} />
    </div>
  );
}

/** The chosen one first. */
function barOffers(product: Product) {
  const { offers, chosen } = offersOf(product);
  return offers
    .filter(canBeHad)
    .sort((a, b) => Number(b === chosen) - Number(a === chosen))
    .map(({ variant: { id, name }, price }) => ({ id, name, price: price.amount, action: price.action.text }));
}
