import type { Metadata } from "next";
import { CartContents } from "@/components/cart/cart-contents";
import { CartWithoutScript } from "@/components/cart/cart-without-script";
import { messages } from "@/lib/site";

export const metadata: Metadata = { title: messages.cart.title, robots: { index: false } };

export default function CartPage() {
  return (
    <div className="page section">
      <div className="mx-auto max-w-text">
        <h1 className="text-display">{messages.cart.title}</h1>
        <noscript>
          <CartWithoutScript />
        </noscript>
        {/* High enough to keep the footer out of sight, which would jump when the cart has been read. */}
        <div className="mt-8 min-h-[60dvh] noscript:min-h-0">
          <CartContents />
        </div>
      </div>
    </div>
  );
}
