import Link from "next/link";
import type { Change } from "@/lib/cart/changes";
import type { PricedLine } from "@/lib/cart/groups";
import { updateLine } from "@/lib/cart/store";
import { seenPriceInWords } from "@/lib/price/seen";
import { totalsOf } from "@/lib/price/totals";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { Quantity } from "./quantity";
import { Thumbnail } from "./thumbnail";

const words = messages.cart;

interface CartRowProps extends PricedLine {
  change: Change | null;
  onRemoved: (name: string) => void;
}

/** One thing in the cart: what it is, what it costs, how many of it. */
export function CartRow({ line, price, quantity, change, onRemoved }: CartRowProps) {
  const { variant, slug, name, option, picture, limit } = line;
  const terms = [price.rhythm, ...price.terms].filter(Boolean);
  const canBeHad = !change || "offer" in change;
  const [sum] = totalsOf([{ price, quantity }]);
  return (
    <li className="grid grid-cols-[4rem_minmax(0,1fr)] gap-4 border-b border-hairline py-4">
      <Thumbnail src={picture} name={name} />
      <div className="min-w-0">
        <div className="flex justify-between gap-4">
          <p className="min-w-0">
            <Link href={routes.product(slug)} className="touch font-strong hover:underline">
              {name}
            </Link>
            {option && <span className="block text-small text-ink-soft">{option}</span>}
          </p>
          <p className="shrink-0 text-end tabular-nums">
            {quantity > 1 && sum ? sum.now : price.amount}
            {quantity > 1 && <span className="block text-small text-ink-soft">{words.each(price.amount)}</span>}
          </p>
        </div>
        {terms.length > 0 && <p className="text-small text-ink-soft">{terms.join(" · ")}</p>}
        {change && <p className="mt-1 text-small text-notice">{sentenceOf(line.seen, change)}</p>}
        <div className="mt-2 flex items-center justify-between gap-4">
          {limit > 1 && canBeHad ? (
            <Quantity
              name={name}
              value={quantity}
              limit={limit}
              onChange={(next) => updateLine(variant, { quantity: next })}
            />
          ) : (
            <span />
          )}
          <button
            type="button"
            aria-label={words.removeOne(name)}
            className="link touch cursor-pointer text-small"
            onClick={() => {
              updateLine(variant, null);
              onRemoved(name);
            }}
          >
            {words.remove}
          </button>
        </div>
      </div>
    </li>
  );
}

function sentenceOf(seen: string, change: Change): string {
  if (change.kind === "price")
    return words.changes.price(seenPriceInWords(seen) ?? "", seenPriceInWords(change.offer.seen) ?? "");
  return change.kind === "fewer" ? words.changes.fewer(change.offer.limit) : words.changes[change.kind];
}
