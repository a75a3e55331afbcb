import type { Metadata } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import { CheckoutOutcome } from "@/components/checkout/checkout-outcome";
import { NoAnswer } from "@/components/checkout/no-answer";
import { getCheckout } from "@/lib/api/checkouts";
import { orNoAnswer } from "@/lib/api/read";
import { CHECKOUT_COOKIE } from "@/lib/checkout-response";

import { messages } from "@/lib/site";

export const metadata: Metadata = { title: messages.checkout.titles.outcome };

export default async function CheckoutReturnPage() {
  await connection();
  const id = (await cookies()).get(CHECKOUT_COOKIE)?.value;
  const checkout = id ? await orNoAnswer(getCheckout(id)) : null;
  if (checkout === "no answer") return <NoAnswer />;

  return <CheckoutOutcome checkout={checkout} />;
}
