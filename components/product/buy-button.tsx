import { seenField } from "@/lib/checkout-fields";
import { actions } from "@/lib/routes";

interface BuyButtonProps {
  /** Id of the price variant. */
  variant: string;
  text: string;
  /** Its price, as `lib/price/seen.ts` writes it. */
  seen: string;
  /** The product, for who hears the button and does not see where it stands. */
  name: string;
}

/** Buys from a card, above the card's own link, which the rest of it follows. */
export function BuyButton({ variant, text, seen, name }: BuyButtonProps) {
  return (
    <form action={actions.checkout()} method="post" className="relative z-1">
      <input type="hidden" name="price_variant" value={variant} />
      <input type="hidden" name="seen" value={seenField(variant, seen)} />
      <button type="submit" className="link touch cursor-pointer text-buy">
        {text}
        <span className="sr-only"> {name}</span>
      </button>
    </form>
  );
}
