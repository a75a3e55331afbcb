import { Button } from "@/components/ui/button";
import type { Product } from "@/lib/api/products";
import { priceOf, visibleVariants } from "@/lib/price";
import { actions } from "@/lib/routes";
import { VariantChoice } from "./variant-choice";

type BuyFormProps = Pick<Product, "priceVariants" | "buttonCta" | "sale">;

/** The variants of a product and the one button that buys the chosen one. A plain form: it needs no JavaScript. */
export function BuyForm({ priceVariants, buttonCta, sale }: BuyFormProps) {
  const variants = visibleVariants(priceVariants);
  const offers = variants.map((variant) => ({ variant, price: priceOf(variant, { sale, buttonCta }) }));
  const chosen = offers.find(({ price }) => price.availability === "available") ?? offers.find(isOffered);
  if (sale !== "open")
    return <Notice text={sale === "over" ? "This is no longer on sale." : "This is not on sale yet."} />;
  if (offers.length === 0) return <Notice text="This is not on sale at the moment." />;

  return (
    <form action={actions.checkout()} method="post">
      <fieldset className="space-y-3">
        <legend className={variants.length === 1 ? "sr-only" : "label mb-3 text-ink-soft"}>Choose yours</legend>
        {offers.map(({ variant }) => (
          <VariantChoice
            key={variant.id}
            variant={variant}
            isChosen={variant === chosen?.variant}
            isOnly={variants.length === 1}
          />
        ))}
      </fieldset>
      {chosen ? (
        <>
          <Button look="buy" type="submit" className="mt-5 w-full">
            {variants.length === 1 || buttonCta?.trim() ? chosen.price.action.text : "Continue to checkout"}
          </Button>
          <p className="mt-4 text-small text-ink-soft">You pay on a secure page of Crevio. Access follows by e-mail.</p>
        </>
      ) : (
        <Notice text="Sold out." />
      )}
    </form>
  );
}

function isOffered({ price }: { price: { availability: string } }): boolean {
  return price.availability !== "sold out";
}

function Notice({ text }: { text: string }) {
  return <p className="mt-5 rounded-base bg-notice-sheet px-4 py-3">{text}</p>;
}
