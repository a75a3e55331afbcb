import type { Metadata } from "next";
import { CheckoutFailure } from "@/components/checkout/checkout-failure";

export const metadata: Metadata = { title: "No checkout" };

export default async function CheckoutErrorPage({ searchParams }: PageProps<"/checkout/error">) {
  const { reason } = await searchParams;

  return <CheckoutFailure reason={reason} />;
}
