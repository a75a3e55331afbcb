"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Empty } from "@/components/ui/empty";
import { groupsOf } from "@/lib/cart/groups";
import { getLookUp, getServerLookUp, subscribe as subscribeLookUp } from "@/lib/cart/look-up";
import { getLines, getServerLines, subscribe } from "@/lib/cart/store";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { CartCheckout } from "./cart-checkout";

const words = messages.cart;

/** Everything in the cart, by the checkouts it needs; `note` is said first. */
export function CartContents({ note = "" }: { note?: string }) {
  const lines = useSyncExternalStore(subscribe, getLines, getServerLines);
  const { offers, hasFailed } = useSyncExternalStore(subscribeLookUp, getLookUp, getServerLookUp);
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState("");
  const status = useRef<HTMLParagraphElement>(null);

  // A live region is heard when its text changes, not when it comes with it.
  useEffect(() => say(note), [note]);

  if (lines === null) return <p className="text-ink-soft noscript:hidden">{words.loading}</p>;
  const groups = groupsOf(lines, apart);

  return (
    <>
      <p
        ref={status}
        tabIndex={-1}
        role="status"
        className={said ? "mb-4 text-small text-success outline-none" : "sr-only"}
      >
        {said}
      </p>
      {groups.length === 0 && (
        <Empty text={words.empty.text} action={{ href: routes.products(), label: words.empty.toShop }} />
      )}
      {groups.length > 1 && <p className="mb-6 text-small text-ink-soft">{words.apart}</p>}
      {groups.map((group) => (
        <CartCheckout
          key={group.key}
          group={group}
          offers={offers}
          isOnly={groups.length === 1}
          hasCurrencies={new Set(groups.flatMap(({ total }) => total?.charge.currency ?? [])).size > 1}
          onDone={(sentence) => {
            say(sentence);
            status.current?.focus();
          }}
          onRefused={(variants) => {
            setApart(new Set([...apart, ...variants]));
            say(words.refused);
          }}
        />
      ))}
      {groups.length > 0 && <p className="mt-6 text-small text-ink-soft">{words.hosted}</p>}
      {hasFailed && groups.length > 0 && <p className="mt-4 text-small text-notice">{words.unchecked}</p>}
    </>
  );
}
