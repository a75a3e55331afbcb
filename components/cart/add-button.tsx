"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Offer } from "@/lib/cart/line";
import { addToCart } from "@/lib/cart/store";
import { cn } from "@/lib/cn";
import { messages } from "@/lib/site";
import { openDrawer } from "./drawer-state";

const words = messages.cart;

/** Puts one of these offers in the cart, says so, and opens the cart. Without a script it is not there. */
export function AddButton({ offers, className }: { offers: Offer[]; className?: string }) {
  const [said, say] = useState("");

  function add(form: HTMLFormElement | null) {
    const offer = chosenOf(offers, form);
    if (!offer) return say(words.direct);
    const note = addToCart(offer) ? words.added(offer.name) : words.full(offer.name);
    say(note);
    void openDrawer(note);
  }

  return (
    <>
      <Button
        look="outline"
        type="button"
        className={cn("noscript:hidden", className)}
        onClick={({ currentTarget }) => add(currentTarget.form)}
      >
        {words.add}
      </Button>
      <p role="status" className={said === words.direct ? "mt-3 text-small text-ink-soft" : "sr-only"}>
        {said}
      </p>
    </>
  );
}

/** What the form around the button would buy; it may be something that a cart cannot hold. */
function chosenOf(offers: Offer[], form: HTMLFormElement | null): Offer | undefined {
  const chosen = form && new FormData(form).get("price_variant");
  return chosen ? offers.find(({ variant }) => variant === chosen) : offers[0];
}
