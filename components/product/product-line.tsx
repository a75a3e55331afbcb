import { CardLink } from "@/components/ui/card-link";
import { Picture } from "@/components/ui/picture";
import type { ProductSummary } from "@/lib/api/catalogue";
import { cardPrice } from "@/lib/price/card";
import { routes } from "@/lib/routes";
import { PriceTag } from "./price-tag";

/** A product in the middle of a text: a small cover, and beside it what a card says. */
export function ProductLine({ product }: { product: ProductSummary }) {
  const price = cardPrice(product);
  const cover = product.mediaGallery.find(({ type }) => type.startsWith("image/"));
  return (
    <aside
      aria-label={product.name}
      className="group relative flex items-center gap-5 border-y border-hairline py-5 text-base tablet:gap-7"
    >
      <Picture
        src={cover?.url}
        alt=""
        width={240}
        height={300}
        sizes="120px"
        className="aspect-4/5 w-24 shrink-0 rounded-picture object-cover tablet:w-30"
      />
      <div>
        <p className="font-strong leading-snug">
          <CardLink href={routes.product(product.slug)}>{product.name}</CardLink>
        </p>
        {product.description && <p className="mt-1 line-clamp-3 text-small text-ink-soft">{product.description}</p>}
        {price && (
          <p className="mt-2 text-small">
            <PriceTag price={price} />
          </p>
        )}
      </div>
    </aside>
  );
}
