import Link from "next/link";
import { Cover } from "@/components/product/cover";
import { PriceTag } from "@/components/product/price-tag";
import { buttonClass } from "@/components/ui/button";
import type { ProductSummary } from "@/lib/api/catalogue";
import { cardPrice } from "@/lib/price/card";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { versionOf } from "@/lib/version";

/** The newest product, large and off-centre. */
export function Lead({ product }: { product: ProductSummary }) {
  const price = cardPrice(product);
  return (
    <section
      aria-labelledby="lead"
      data-version={versionOf(product)}
      className="page pt-10 pb-[calc(var(--section)/2)] tablet:pt-14 desktop:pt-20"
    >
      <div className="grid items-start gap-6 tablet:grid-cols-[7fr_5fr] tablet:gap-10 desktop:grid-cols-12 desktop:gap-x-column">
        <Link href={routes.product(product.slug)} tabIndex={-1} aria-hidden="true" className="desktop:col-span-7">
          <Cover product={product} sizes="(min-width: 40rem) 58vw, 100vw" isFirst />
        </Link>
        <div className="desktop:col-span-4 desktop:col-start-9 desktop:pt-12">
          <p className="label text-ink-soft">{messages.home.lead}</p>
          <h2 id="lead" className="mt-3 text-heading">
            {product.name}
          </h2>
          {product.description && <p className="mt-4 text-lead text-ink-soft">{product.description}</p>}
          {price && (
            <p className="mt-5">
              <PriceTag price={price} />
            </p>
          )}
          <Link href={routes.product(product.slug)} className={buttonClass("buy", "mt-6 w-full tablet:w-auto")}>
            {messages.home.buy}
          </Link>
        </div>
      </div>
    </section>
  );
}
