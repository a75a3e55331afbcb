"use client";

import { NoAnswer } from "@/components/checkout/no-answer";

export default function BuyerError() {
  return <NoAnswer />;
}
