import type { Metadata } from "next";
import { connection } from "next/server";
import { CheckoutChanges } from "@/components/checkout/checkout-changes";
import { CheckoutFailure } from "@/components/checkout/checkout-failure";
import { readCartOffers } from "@/lib/api/cart-offers";
import { orNoAnswer } from "@/lib/api/read";
import { linesOf } from "@/lib/checkout-lines";
import { messages } from "@/lib/site";

export const metadata: Metadata = { title: messages.checkout.titles.changed };

export default async function CheckoutChangedPage({ searchParams }: PageProps<"/checkout/changed">) {
  await connection();
  const lines = linesOf(fieldsIn(await searchParams));
  if (!lines) return <CheckoutFailure reason="unavailable" />;
  const offers = await orNoAnswer(readCartOffers(lines.map(({ priceVariant }) => priceVariant)));
  if (offers === "no answer") return <CheckoutFailure reason="outage" />;

  return <CheckoutChanges lines={lines} offers={offers} />;
}

function fieldsIn(params: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(params).flatMap(([name, value = []]) => [value].flat().map((text) => [name, text])),
  );
}
