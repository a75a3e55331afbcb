import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Message } from "@/components/ui/message";
import type { CheckoutState } from "@/lib/api/checkouts";
import { formatMoney } from "@/lib/money";
import { routes } from "@/lib/routes";
import { messages, site } from "@/lib/site";
import { ForgetBought } from "./forget-bought";

const words = messages.checkout;

interface CheckoutOutcomeProps {
  /** `null` where this browser has none, or the API does not know it. */
  checkout: CheckoutState | null;
}

/** How a checkout ended, as Crevio tells it. */
export function CheckoutOutcome({ checkout }: CheckoutOutcomeProps) {
  switch (checkout?.status) {
    case "paid":
      return <Paid checkout={checkout} />;
    case "processing":
      return (
        <Message label={words.label} title={words.processing.title}>
          <p>{words.processing.text}</p>
          <CheckAgain />
        </Message>
      );
    case "open":
      return <NotPaid checkout={checkout} />;
    default: {
      const { title, text } = checkout ? words.closed : words.none;
      return (
        <Message label={words.label} title={title}>
          <p>{text}</p>
          <BackToShop />
        </Message>
      );
    }
  }
}

function Paid({ checkout: { id, total, currency, items } }: { checkout: CheckoutState }) {
  return (
    <Message label={words.label} title={total === 0 ? words.paid.freeTitle : words.paid.title}>
      <p>
        {total && currency ? `${words.paid.arrived(formatMoney(total, currency, site.locale))} ` : ""}
        {words.paid.text}
      </p>
      <BackToShop />
      <ForgetBought checkout={id} items={items} />
    </Message>
  );
}

function NotPaid({ checkout: { url } }: { checkout: CheckoutState }) {
  return (
    <Message label={words.label} title={words.open.title}>
      <p>{words.open.text}</p>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-4">
        {url && (
          <a href={url} className={buttonClass("solid")}>
            {words.open.goOn}
          </a>
        )}
        <CheckAgain />
        <Link href={routes.products()} className="link touch text-base">
          {words.toShop}
        </Link>
      </p>
    </Message>
  );
}

/** A plain link: it must ask the server, not the router's memory. */
function CheckAgain() {
  return (
    <a href={routes.checkoutReturn()} className="link touch text-base">
      {words.checkAgain}
    </a>
  );
}

function BackToShop() {
  return (
    <Link href={routes.products()} className={buttonClass("solid")}>
      {words.toShop}
    </Link>
  );
}
