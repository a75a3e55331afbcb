import type { PriceVariant } from "@/lib/api/products";
import { priceOf } from "@/lib/price";
import { PriceTag } from "./price-tag";

interface VariantChoiceProps {
  variant: PriceVariant;
  isChosen: boolean;
  /** A product with one variant shows it without a choice. */
  isOnly: boolean;
}

/** A price variant as a radio card: what it is called, costs, brings and asks. */
export function VariantChoice({ variant, isChosen, isOnly }: VariantChoiceProps) {
  const price = priceOf(variant);
  const isSoldOut = price.availability === "sold out";
  return (
    <label className="relative flex gap-3 border border-hairline rounded-base p-4 transition-colors has-enabled:cursor-pointer has-enabled:hover:border-edge has-checked:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
      <input
        type={isOnly ? "hidden" : "radio"}
        name="price_variant"
        value={variant.id}
        defaultChecked={isOnly ? undefined : isChosen}
        disabled={isSoldOut}
        className="mt-1 size-4 shrink-0 accent-ink"
      />
      <span className="min-w-0 flex-1">
        <span className="block font-[560]">{variant.name}</span>
        <span className="block">
          <PriceTag price={price} />
        </span>
        {price.terms.length > 0 && <span className="block text-small text-ink-soft">{price.terms.join(" · ")}</span>}
        {variant.benefits && variant.benefits.length > 0 && (
          <span className="mt-2 block space-y-1 text-small">
            {variant.benefits.map((benefit) => (
              <span key={benefit} className="flex gap-2">
                <span aria-hidden="true">–</span>
                {benefit}
              </span>
            ))}
          </span>
        )}
      </span>
    </label>
  );
}
