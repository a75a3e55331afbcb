import type { Metadata } from "next";
import { cookies } from "next/headers";
import { CheckoutOutcome } from "@/components/checkout/checkout-outcome";
import { getCheckout } from "@/lib/api/checkouts";
import { CHECKOUT_COOKIE } from "@/lib/checkout-response";

export const metadata: Metadata = { title: "Your checkout" };

export default async function CheckoutReturnPage() {
  const id = (await cookies()).get(CHECKOUT_COOKIE)?.value;
  const checkout = id ? await getCheckout(id) : null;

  return <CheckoutOutcome checkout={checkout} />;
}
