"use client";

import Link from "next/link";
import { useSyncExternalStore } from "react";
import { getLines, getServerLines, subscribe } from "@/lib/cart/store";
import { cn } from "@/lib/cn";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { getDrawer, openDrawer, subscribe as subscribeDrawer } from "./drawer-state";

/** The way to the cart, with how much is in it: a drawer, or where no script runs a page. */
export function CartLink({ className }: { className: string }) {
  const lines = useSyncExternalStore(subscribe, getLines, getServerLines);
  const { Drawer } = useSyncExternalStore(subscribeDrawer, getDrawer, getDrawer);
  const count = lines?.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0;

  return (
    <>
      <Link
        href={routes.cart()}
        aria-label={lines ? messages.cart.named(count) : undefined}
        onNavigate={(event) => {
          if (window.location.pathname === routes.cart()) return;
          event.preventDefault();
          void openDrawer();
        }}
        className={cn(className, "-me-[1.5ch] desktop:-me-[2.5ch]")}
      >
        {messages.cart.title}
        <span className="inline-block min-w-[2.5ch] ps-[0.5ch] tabular-nums">{count > 0 && count}</span>
      </Link>
      {Drawer && <Drawer />}
    </>
  );
}
