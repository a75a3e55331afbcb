import type { Metadata } from "next";
import { CheckoutFailure } from "@/components/checkout/checkout-failure";

import { messages } from "@/lib/site";

export const metadata: Metadata = { title: messages.checkout.titles.failed };

export default async function CheckoutErrorPage({ searchParams }: PageProps<"/checkout/error">) {
  const { reason, product } = await searchParams;

  return <CheckoutFailure reason={reason} product={product} />;
}
