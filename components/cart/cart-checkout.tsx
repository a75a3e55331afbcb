import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { useWorking, WorkingButton } from "@/components/ui/working-button";
import type { CurrentOffer } from "@/lib/api/cart-offers";
import { accept, changeOf } from "@/lib/cart/changes";
import type { CartGroup } from "@/lib/cart/groups";
import { handOff } from "@/lib/cart/hand-off";
import { messages } from "@/lib/site";
import { CartRow } from "./cart-row";
import { CartTotal } from "./cart-total";

const words = messages.cart;

interface CartCheckoutProps {
  group: CartGroup;
  offers: ReadonlyMap<string, CurrentOffer | null>;
  /** Nothing else is in the cart. */
  isOnly: boolean;
  /** The cart holds several currencies. */
  hasCurrencies: boolean;
  /** Something in it is no more as it was: this says what, and takes the focus. */
  onDone: (sentence: string) => void;
  /** The shop does not sell these price variants together. */
  onRefused: (variants: string[]) => void;
}

/** Lines that are paid together, what they come to, and the button that leads to the payment. */
export function CartCheckout({ group, offers, isOnly, hasCurrencies, onDone, onRefused }: CartCheckoutProps) {
  const heading = useId();
  const { isWorking, work, rest } = useWorking();
  const [problem, setProblem] = useState<keyof typeof words.problems | null>(null);
  const lines = group.lines.map(({ line }) => line);
  const changes = lines.flatMap((line) => {
    const change = changeOf(line, offers.get(line.variant));
    return change ? [{ line, change }] : [];
  });

  async function checkOut() {
    if (isWorking) return;
    setProblem(null);
    work();
    const answer = await handOff(lines);
    if ("url" in answer) return window.location.assign(answer.url);
    rest();
    if (answer.problem === "unavailable" && lines.length > 1) onRefused(lines.map(({ variant }) => variant));
    setProblem(answer.problem);
  }

  function acceptAll() {
    setProblem(null);
    for (const { line, change } of changes) accept(line, change);
    onDone(words.accepted);
  }

  return (
    <section aria-labelledby={heading} className="not-first-of-type:mt-10">
      <h2 id={heading} className={isOnly ? "sr-only" : "label font-text text-ink-soft"}>
        {headingOf(group, hasCurrencies)}
      </h2>
      <ul className={isOnly ? "border-t border-hairline" : "mt-3 border-t border-hairline"}>
        {group.lines.map((one) => (
          <CartRow
            key={one.line.variant}
            {...one}
            change={changes.find(({ line }) => line === one.line)?.change ?? null}
            onRemoved={(name) => onDone(words.removed(name))}
          />
        ))}
      </ul>
      {changes.length === 0 && group.total && <CartTotal total={group.total} />}
      {!group.total && <p className="mt-4 text-small text-ink-soft">{words.priceThere}</p>}
      {problem && (
        <p role="alert" className="mt-4 rounded-base bg-notice-sheet px-4 py-3 text-small">
          {words.problems[problem]}
        </p>
      )}
      {changes.length > 0 ? (
        <>
          <p className="mt-4 text-small">{words.changed}</p>
          <Button look="solid" className="mt-4 w-full" onClick={acceptAll}>
            {words.accept}
          </Button>
        </>
      ) : (
        <WorkingButton
          look="buy"
          className="mt-4 w-full"
          isWorking={isWorking}
          onClick={checkOut}
          aria-describedby={heading}
        >
          {words.checkOut}
        </WorkingButton>
      )}
    </section>
  );
}

function headingOf({ lines: [first], total }: CartGroup, hasCurrencies: boolean): string {
  if (!total || !first) return words.priceThereTitle;
  return words.paid(first.price.rhythm, hasCurrencies ? total.charge.currency : null);
}
