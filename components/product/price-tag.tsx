import type { Price } from "@/lib/price";

interface PriceTagProps {
  price: Pick<Price, "amount" | "was" | "rhythm" | "availability"> & { isFrom?: boolean };
}

/** A price on one line, with its rhythm and what it was before, in words. */
export function PriceTag({ price }: PriceTagProps) {
  return (
    <span className="tabular-nums">
      {price.isFrom && /^\P{L}/u.test(price.amount) && "From "}
      <span className="font-[560]">{price.amount}</span>
      {price.rhythm && <span className="text-ink-soft"> {price.rhythm}</span>}
      {price.was && <span className="text-ink-soft"> · was {price.was}</span>}
      {price.availability === "sold out" && <span className="text-notice"> · sold out</span>}
      {price.availability === "waitlist" && <span className="text-notice"> · waitlist</span>}
    </span>
  );
}
