import type { PriceVariant } from "@/lib/api/products";
import { cn } from "@/lib/cn";
import { canBeHad, type Offer } from "@/lib/offers";
import { PriceTag } from "./price-tag";

interface VariantChoiceProps {
  offer: Offer<PriceVariant>;
  isChosen: boolean;
  /** A product with one variant shows it without a choice. */
  isOnly: boolean;
}

/** A price variant as a radio card: what it is called, costs and asks; what it brings once it is chosen. */
export function VariantChoice({ offer, isChosen, isOnly }: VariantChoiceProps) {
  const { variant, price } = offer;
  const [nameId, termsId, benefitsId] = [`name-${variant.id}`, `terms-${variant.id}`, `benefits-${variant.id}`];
  const benefits = new Set(variant.benefits);
  return (
    <label className="group relative flex gap-3 rounded-base border border-hairline p-4 transition-colors has-enabled:cursor-pointer has-enabled:hover:border-edge has-checked:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
      <input
        type={isOnly ? "hidden" : "radio"}
        name="price_variant"
        value={variant.id}
        defaultChecked={isOnly ? undefined : isChosen}
        disabled={!canBeHad(offer)}
        aria-labelledby={isOnly ? undefined : nameId}
        aria-describedby={isOnly ? undefined : `${termsId} ${benefitsId}`}
        className="mt-1 size-4 shrink-0 accent-ink"
      />
      <span className="min-w-0 flex-1">
        <span id={nameId} className="block">
          <span className="block font-strong">{variant.name}</span>
          <PriceTag price={price} />
        </span>
        <span id={termsId} className="block text-small text-ink-soft">
          {price.terms.join(" · ")}
        </span>
        <span
          id={benefitsId}
          className={cn("mt-2 space-y-1 text-small empty:mt-0", isOnly ? "block" : "hidden group-has-checked:block")}
        >
          {[...benefits].map((benefit) => (
            <span key={benefit} className="flex gap-2">
              <span aria-hidden="true">–</span>
              {benefit}
            </span>
          ))}
        </span>
      </span>
    </label>
  );
}
