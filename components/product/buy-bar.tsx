"use client";

import { useEffect, useState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { cn } from "@/lib/cn";
import { useChosen } from "./use-chosen";

interface BuyBarProps {
  formId: string;
  offers: { id: string; name: string; price: string; action: string }[];
}

/**
 * On narrow screens, the chosen variant and a button for it at the lower edge while the form's own is out of sight. It sticks
 * inside the page of the product, so it never lies over the footer. Without JavaScript it is not there.
 */
export function BuyBar({ formId, offers }: BuyBarProps) {
  const isShown = useIsOutOfSight(formId);
  const chosen = useChosen(formId);
  const offer = offers.find(({ id }) => id === chosen) ?? offers[0];
  if (!offer) return null;

  return (
    <div
      className={cn(
        "sticky bottom-0 z-10 -mx-(--margin) mt-8 flex min-h-19 items-center justify-between gap-4 border-t border-hairline bg-paper px-(--margin) py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] transition-[translate,visibility] duration-layer desktop:hidden",
        !isShown && "invisible translate-y-full",
      )}
    >
      {isShown && (
        <>
          <p className="min-w-0">
            {offers.length > 1 && <span className="block truncate text-small text-ink-soft">{offer.name}</span>}
            <span className="block truncate font-strong tabular-nums">{offer.price}</span>
          </p>
          <SubmitButton look="buy" form={formId} className="max-w-[60%] shrink-0">
            {offer.action}
          </SubmitButton>
        </>
      )}
    </div>
  );
}

/** Whether the form's own button is out of sight. Meanwhile what takes the focus is scrolled clear of the bar. */
function useIsOutOfSight(formId: string): boolean {
  const [isOut, setOut] = useState(false);

  useEffect(() => {
    const button = document.getElementById(formId)?.querySelector("[type=submit]");
    if (!button) return;
    const observer = new IntersectionObserver((entries) => setOut(entries.at(-1)?.isIntersecting === false));
    observer.observe(button);
    return () => observer.disconnect();
  }, [formId]);

  useEffect(() => {
    if (!isOut) return;
    const { style } = document.documentElement;
    style.scrollPaddingBlockEnd = "6rem";
    return () => void style.removeProperty("scroll-padding-block-end");
  }, [isOut]);

  return isOut;
}
