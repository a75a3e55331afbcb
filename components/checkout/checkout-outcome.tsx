import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Message } from "@/components/ui/message";
import type { CheckoutState } from "@/lib/api/checkouts";
import { formatMoney } from "@/lib/money";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";

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
        <Message label="Checkout" title="Still processing">
          <p>The payment is on its way. Nothing more is needed of you; access follows by e-mail.</p>
          <CheckAgain />
        </Message>
      );
    case "open":
      return <NotPaid checkout={checkout} />;
    case "closed":
      return (
        <Message label="Checkout" title="Not paid">
          <p>This checkout has closed without a payment, and nothing was charged.</p>
          <BackToShop />
        </Message>
      );
    default:
      return (
        <Message label="Checkout" title="No checkout here">
          <p>
            This browser has not started a checkout in the last two days. If you paid on another device, the receipt in
            your e-mail is what counts.
          </p>
          <BackToShop />
        </Message>
      );
  }
}

function Paid({ checkout: { total, currency } }: { checkout: CheckoutState }) {
  return (
    <Message label="Checkout" title={total === 0 ? "Done, thank you" : "Paid, thank you"}>
      <p>
        {total && currency ? `${formatMoney(total, currency, site.locale)} has arrived. ` : ""}
        Your access and the receipt come by e-mail in the next minutes.
      </p>
      <BackToShop />
    </Message>
  );
}

function NotPaid({ checkout: { url } }: { checkout: CheckoutState }) {
  return (
    <Message label="Checkout" title="Not paid yet">
      <p>
        No payment has arrived, and nothing is lost. If you have only just paid, your bank may take a minute: check
        again before you pay twice.
      </p>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-4">
        {url && (
          <a href={url} className={buttonClass("solid")}>
            Go on paying
          </a>
        )}
        <CheckAgain />
        <Link href={routes.products()} className="link touch text-base">
          Back to the shop
        </Link>
      </p>
    </Message>
  );
}

/** A plain link: it must ask the server, not the router's memory. */
function CheckAgain() {
  return (
    <a href={routes.checkoutReturn()} className="link touch text-base">
      Check again
    </a>
  );
}

function BackToShop() {
  return (
    <Link href={routes.products()} className={buttonClass("solid")}>
      Back to the shop
    </Link>
  );
}
