"use client";

import { useEffect } from "react";
import { settle } from "@/lib/cart/store";

interface ForgetBoughtProps {
  /** Id of a checkout that is paid. */
  checkout: string;
  items: { priceVariant: string; quantity: number }[];
}

/** Takes out of the cart what has been bought, once, however often the page is visited. */
export function ForgetBought({ checkout, items }: ForgetBoughtProps) {
  useEffect(() => settle(checkout, items), [checkout, items]);
  return null;
}
