import type { Price } from "@/lib/price";
import { messages } from "@/lib/site";

interface PriceTagProps {
  price: Pick<Price, "amount" | "was" | "rhythm" | "notice">;
}

/** A price on one line, with its rhythm and what it was before, in words. */
export function PriceTag({ price }: PriceTagProps) {
  return (
    <span className="tabular-nums">
      <span className="font-strong">{price.amount}</span>
      {price.rhythm && <span className="text-ink-soft"> {price.rhythm}</span>}
      {price.was && <span className="text-ink-soft"> · {messages.price.was(price.was)}</span>}
      {price.notice && <span className="text-notice"> · {price.notice}</span>}
    </span>
  );
}
