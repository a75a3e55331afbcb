import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Message } from "@/components/ui/message";
import { routes } from "@/lib/routes";

const OUTAGE = {
  title: "The till does not answer",
  text: "We could not start your checkout just now. Nothing was charged. Please try again in a few minutes.",
};

const UNAVAILABLE = {
  title: "This cannot be bought as asked",
  text: "It may have sold out or changed since the page was made. Nothing was charged. Its page shows what there is now.",
};

/** Why there is no checkout, and the way on. The reason only picks one of our own sentences. */
export function CheckoutFailure({ reason }: { reason: string | string[] | undefined }) {
  const { title, text } = reason === "unavailable" ? UNAVAILABLE : OUTAGE;
  return (
    <Message label="Checkout" title={title}>
      <p>{text}</p>
      <Link href={routes.products()} className={buttonClass("solid")}>
        Back to the shop
      </Link>
    </Message>
  );
}
