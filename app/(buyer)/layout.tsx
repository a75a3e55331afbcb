import type { Metadata } from "next";

/** Pages of one buyer: made per request, with a status code that tells the truth, and never found by a search engine. */
export const instant = false;

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: "same-origin" };

export default function BuyerLayout({ children }: LayoutProps<"/">) {
  return children;
}
