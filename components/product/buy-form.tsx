import { AddToCart } from "@/components/cart/add-to-cart";
import { SeenPrices } from "@/components/checkout/seen-prices";
import { InBrowser } from "@/components/ui/in-browser";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Product } from "@/lib/api/products";
import { type Offer, offersOf } from "@/lib/offers";
import { actions } from "@/lib/routes";
import { messages } from "@/lib/site";
import { ActionLabel } from "./action-label";
import { VariantAddress } from "./variant-address";
import { VariantChoice } from "./variant-choice";

type BuyFormProps = Pick<Product, "id" | "slug" | "name" | "mediaGallery" | "priceVariants" | "buttonCta" | "sale">;

/** The id of a product's form: several pages live in one document. */
export function buyFormId({ id }: { id: string }): string {
  return `buy-${id}`;
}

/** The variants of a product and the one button that buys the chosen one. A plain form: it needs no JavaScript. */
export function BuyForm(product: BuyFormProps) {
  const { offers, chosen } = offersOf(product);
  const words = messages.product;
  const formId = buyFormId(product);
  const isOnly = offers.length === 1;
  if (offers.length === 0) return <Notice text={words.notOnSale} />;

  return (
    <form id={formId} action={actions.checkout()} method="post">
      <fieldset className="space-y-3">
        <legend className={isOnly ? "sr-only" : "label mb-3 text-ink-soft"}>{words.choose}</legend>
        {offers.map((offer) => (
          <VariantChoice key={offer.variant.id} offer={offer} isChosen={offer === chosen} isOnly={isOnly} />
        ))}
      </fieldset>
      {chosen ? (
        <>
          <SeenPrices variants={offers.map(({ variant }) => variant)} />
          <SubmitButton look="buy" className="mt-5 w-full">
            <ActionLabel formId={formId} label={chosen.price.action.text} labels={labelsOf(offers)} />
          </SubmitButton>
          <AddToCart {...product} className="mt-3 w-full" />
          <p className="mt-4 text-small text-ink-soft">
            {chosen.price.availability === "waitlist" ? words.waitlist : words.reassurance}
          </p>
        </>
      ) : (
        <Notice text={words.notices[product.sale]} />
      )}
      {!isOnly && (
        <InBrowser>
          <VariantAddress formId={formId} />
        </InBrowser>
      )}
    </form>
  );
}

function labelsOf(offers: Offer<{ id: string }>[]): Record<string, string> {
  return Object.fromEntries(offers.map(({ variant, price }) => [variant.id, price.action.text]));
}

function Notice({ text }: { text: string }) {
  return <p className="mt-5 rounded-base bg-notice-sheet px-4 py-3">{text}</p>;
}
