import Link from "next/link";
import { Message } from "@/components/ui/message";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CurrentOffer } from "@/lib/api/cart-offers";
import type { CheckoutLine } from "@/lib/api/checkouts";
import { fieldsOf } from "@/lib/checkout-fields";
import { priceOf } from "@/lib/price";
import { readSeenPrice, seenPriceInWords } from "@/lib/price/seen";
import { actions, routes } from "@/lib/routes";
import { messages } from "@/lib/site";

const words = messages.checkout.changed;

interface CheckoutChangesProps {
  lines: CheckoutLine[];
  /** What there is now of the lines; what nobody sells any more is missing. */
  offers: CurrentOffer[];
}

/** What has changed since a buyer saw the price, and the offer to buy at the new one. */
export function CheckoutChanges({ lines, offers }: CheckoutChangesProps) {
  const rows = lines.map((line) => ({ line, offer: offers.find(({ variant }) => variant === line.priceVariant) }));
  const kept = rows.flatMap(({ line, offer }) => {
    if (offer?.availability !== "available") return [];
    return [{ ...line, quantity: Math.min(line.quantity, offer.limit), seen: offer.seen }];
  });
  const { title, text } = wordsFor(lines, kept);

  return (
    <Message label={messages.checkout.label} title={title}>
      <p>{text}</p>
      <ul className="border-t border-hairline text-base">
        {rows.map(({ line, offer }) => (
          <li key={line.priceVariant} className="border-b border-hairline py-4">
            <Row line={line} offer={offer} />
          </li>
        ))}
      </ul>
      {kept.length > 0 && (
        <form action={actions.checkout()} method="post">
          {fieldsOf(kept).map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton look="buy">{labelFor(kept)}</SubmitButton>
        </form>
      )}
      <p>
        <Link href={routes.products()} className="link touch text-base">
          {messages.checkout.toShop}
        </Link>
      </p>
    </Message>
  );
}

function Row({ line, offer }: { line: CheckoutLine; offer: CurrentOffer | undefined }) {
  const changes = messages.cart.changes;
  if (!offer) return changes.gone;
  const was = line.seen && line.seen !== offer.seen ? seenPriceInWords(line.seen) : null;
  const isAvailable = offer.availability === "available";
  return (
    <>
      <Link href={routes.product(offer.slug)} className="link touch font-strong">
        {offer.name}
      </Link>
      <span className="block text-small text-ink-soft">{offer.option}</span>
      {isAvailable && <span className="mt-2 block font-strong tabular-nums">{seenPriceInWords(offer.seen)}</span>}
      {isAvailable && was && <span className="block text-small text-ink-soft tabular-nums">{words.was(was)}</span>}
      <span className="block text-small text-notice">
        {offer.availability !== "available" && changes[offer.availability]}
        {isAvailable && offer.limit < line.quantity && changes.fewer(offer.limit)}
      </span>
    </>
  );
}

function wordsFor(lines: CheckoutLine[], kept: CheckoutLine[]) {
  if (kept.length === 0) return words.gone;
  return isSame(lines, kept) ? words.same : words.price;
}

function isSame(lines: CheckoutLine[], kept: CheckoutLine[]): boolean {
  return fieldsOf(lines).join("&") === fieldsOf(kept).join("&");
}

function labelFor(kept: CheckoutLine[]): string {
  const [only, ...others] = kept;
  const seen = only?.seen && others.length === 0 ? readSeenPrice(only.seen) : null;
  if (!seen) return words.buyAll;
  const { amount, charge, action } = priceOf(seen);
  return charge?.rhythm === "once" && charge.amount > 0 ? words.buy(amount) : action.text;
}
