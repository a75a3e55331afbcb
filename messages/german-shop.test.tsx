import { isValidElement, type ReactNode } from "react";
import { expect, test, vi } from "vitest";
import NotFound from "@/app/not-found";
import { CartWithoutScript } from "@/components/cart/cart-without-script";
import { CheckoutChanges } from "@/components/checkout/checkout-changes";
import { CheckoutFailure } from "@/components/checkout/checkout-failure";
import { CheckoutOutcome } from "@/components/checkout/checkout-outcome";
import { NoAnswer } from "@/components/checkout/no-answer";
import { InvoiceSheet } from "@/components/invoice/invoice-sheet";
import { DemoBanner } from "@/components/layout/demo-banner";
import { Footer } from "@/components/layout/footer";
import { Header } from "@/components/layout/header";
import { SkipLink } from "@/components/layout/skip-link";
import { PostList } from "@/components/post/post-list";
import { Everything } from "@/components/search/everything";
import * as en from "./en";

// The two lines of lib/site.ts that a German shop changes.
vi.mock("@/lib/site", async (original) => {
  const { site } = await original<typeof import("@/lib/site")>();
  return { site: { ...site, locale: "de-DE" }, messages: await import("./de") };
});
vi.mock("@/components/layout/theme-switch", () => ({ ThemeSwitch: "theme-switch" }));
vi.mock("@/components/search/open-search", () => ({ OpenSearch: "open-search" }));
vi.mock("@/components/cart/cart-link", () => ({ CartLink: "cart-link" }));
vi.mock("@/components/checkout/forget-bought", () => ({ ForgetBought: "forget-bought" }));
vi.mock("@/components/ui/submit-button", () => ({ SubmitButton: "button" }));
vi.mock("next/link", () => ({ default: "a" }));

const invoice = { id: "inv_1", number: "HM-1", currency: "eur", amount: 123_450, description: null, customer: null };
const paid = { id: "co_1", currency: "eur", total: 123_450, url: "https://crevio.co/pay", items: [] };
const offer = {
  variant: "price_1",
  product: "prod_1",
  slug: "a",
  name: "A",
  option: "B",
  seen: "amountType=fixed&currency=eur&billingType=one_time&amount=1500",
  limit: 1,
  asOf: 0,
  availability: "available" as const,
};
const line = { priceVariant: "price_1", quantity: 1, seen: offer.seen.replace("1500", "1200") };
const entry = { slug: "a", name: "A", ways: [] };
const day = new Date("2026-11-03T12:00:00Z");

test.each([
  ["the header", <Header key="" name="Halden" />, ["Hauptmenü", "Was Sie bekommen"]],
  ["the skip link", <SkipLink key="" />, ["Zum Inhalt springen"]],
  ["the banner of a demo", <DemoBanner key="" />, ["Demo-Shop"]],
  [
    "the footer",
    <Footer key="" name="" account={null} legalPages={[{ slug: "agb", title: "AGB" }]} />,
    ["Rechtliches"],
  ],
  [
    "the list of everything",
    <Everything key="" index={{ products: [entry], posts: [], experiences: [entry] }} />,
    ["Produkte", "Was Sie bekommen"],
  ],
  ["an unknown address", <NotFound key="" />, ["Hier ist nichts", "Zum Shop"]],
  [
    "an invoice",
    <InvoiceSheet key="" invoice={{ ...invoice, status: "past due", dueAt: day, paidAt: null }} />,
    ["Überfällig", "3. November 2026", "1.234,50\u00a0€ bezahlen"],
  ],
  [
    "a paid checkout",
    <CheckoutOutcome key="" checkout={{ ...paid, status: "paid" }} />,
    ["Bezahlt", "1.234,50\u00a0€"],
  ],
  [
    "a checkout that is not paid",
    <CheckoutOutcome key="" checkout={{ ...paid, status: "open" }} />,
    ["Weiter zur Zahlung"],
  ],
  ["no checkout", <CheckoutFailure key="" reason="outage" product="a" />, ["Die Kasse antwortet nicht", "Zurück zu"]],
  ["no answer", <NoAnswer key="" />, ["Crevio antwortet im Moment nicht"]],
  [
    "a changed price",
    <CheckoutChanges key="" lines={[line]} offers={[offer]} />,
    ["Als Sie es sahen", "15\u00a0€ kaufen"],
  ],
  ["a cart without a script", <CartWithoutScript key="" />, ["Der Warenkorb braucht JavaScript"]],
])("%s speaks German in a German shop, and no English", async (_, node, words) => {
  const text = await textOf(node);
  for (const word of words) expect(text).toContain(word);
  for (const english of sentences(en)) expect(text).not.toContain(english);
});

test("the journal of a German shop has German dates", async () => {
  const post = { id: "post_1", slug: "a", title: "A", publishedAt: day, updatedAt: day, excerpt: null, category: null };
  expect(await textOf(<PostList posts={[post]} heading="h2" />)).toContain("3. November 2026");
});

/** What of a tree of server components is read or read out. */
async function textOf(node: ReactNode): Promise<string> {
  if (Array.isArray(node)) return (await Promise.all(node.map(textOf))).join("\n");
  if (!isValidElement<Record<string, ReactNode>>(node)) return typeof node === "string" ? node : "";
  const { type, props } = node;
  if (typeof type === "function") return textOf(await Reflect.apply(type, null, [props]));
  return [props["aria-label"] ?? "", await textOf(props.children)].join("\n");
}

/** Every English message of more than a word. */
function sentences(messages: object): string[] {
  return Object.values(messages).flatMap((message: unknown) => {
    if (typeof message === "string") return message.includes(" ") ? [message] : [];
    return typeof message === "object" && message ? sentences(message) : [];
  });
}
