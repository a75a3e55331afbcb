import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { Dialog } from "@/components/ui/dialog";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { CartContents } from "./cart-contents";
import { closeDrawer, getDrawer, subscribe } from "./drawer-state";

/** The cart at the side of any page. */
export function CartDrawer() {
  const { isOpen, note } = useSyncExternalStore(subscribe, getDrawer, getDrawer);
  const pathname = usePathname();

  const shownOn = useRef(pathname);

  useEffect(() => {
    // Whoever follows a link in it, or goes back, has left it.
    if (shownOn.current !== pathname) closeDrawer();
    shownOn.current = pathname;
  }, [pathname]);

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) closeDrawer();
      }}
      title={messages.cart.title}
      side="end"
    >
      <CartContents note={note} />
      <p className="mt-6">
        <Link href={routes.cart()} className="link touch">
          {messages.cart.toPage}
        </Link>
      </p>
    </Dialog>
  );
}
