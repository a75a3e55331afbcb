"use client";

import { Dialog as Primitive } from "@base-ui/react/dialog";
import type { ReactNode, RefObject } from "react";
import { cn } from "@/lib/cn";
import { messages } from "@/lib/site";

const sides = {
  center:
    "inset-x-0 top-[min(10dvh,6rem)] mx-auto max-h-[80dvh] w-[min(var(--container-dialog),100%-2rem)] rounded-layer opening:translate-y-2 opening:opacity-0",
  end: "inset-y-0 end-0 w-[min(var(--container-drawer),100%)] opening:translate-x-full rtl:opening:-translate-x-full",
  full: "inset-0 opening:opacity-0",
};

interface DialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Its name, shown at the top. */
  title: string;
  side?: keyof typeof sides;
  /** What takes the focus when it opens; otherwise the first thing that can, after a touch the dialog itself. */
  initialFocus?: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/**
 * A layer over the page that keeps the focus until it is closed, and then gives it back. Import it when it is first
 * opened: it costs a visitor more than a page should carry.
 */
export function Dialog({ isOpen, onOpenChange, title, side = "center", initialFocus, children }: DialogProps) {
  return (
    <Primitive.Root open={isOpen} onOpenChange={(open) => onOpenChange(open)}>
      <Primitive.Portal>
        <Primitive.Backdrop className="fixed inset-0 z-20 min-h-dvh bg-scrim transition-opacity duration-layer opening:opacity-0 supports-[-webkit-touch-callout:none]:absolute" />
        <Primitive.Popup
          initialFocus={initialFocus}
          className={cn(
            "fixed z-20 flex flex-col overflow-hidden bg-paper shadow-layer outline-none transition-[translate,opacity] duration-layer ease-quiet",
            sides[side],
          )}
        >
          <div className="flex items-center justify-between gap-4 py-2 ps-5 pe-2">
            <Primitive.Title className="text-title">{title}</Primitive.Title>
            <Primitive.Close className="grid size-11 shrink-0 cursor-pointer place-items-center rounded-base hover:bg-sheet">
              <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
                <path d="m4 4 12 12M16 4 4 16" stroke="currentColor" strokeWidth="1.6" fill="none" />
              </svg>
              <span className="sr-only">{messages.layout.close}</span>
            </Primitive.Close>
          </div>
          <div className="flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain px-5 pb-5">{children}</div>
        </Primitive.Popup>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
