import type { PricedLine } from "@/lib/cart/groups";
import type { Total } from "@/lib/price/totals";
import { messages } from "@/lib/site";

const words = messages.cart;

/** What lines come to: once, or today and then. */
export function CartTotal({ total: { now, later } }: { total: Total<PricedLine> }) {
  return (
    <dl className="mt-4 space-y-1 tabular-nums">
      <Row term={later ? words.today : words.total}>{now}</Row>
      {later && <Row term={words.later}>{later}</Row>}
    </dl>
  );
}

function Row({ term, children }: { term: string; children: string }) {
  return (
    <div className="flex justify-between gap-4">
      <dt>{term}</dt>
      <dd className="font-strong">{children}</dd>
    </div>
  );
}
