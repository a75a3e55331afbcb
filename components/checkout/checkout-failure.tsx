import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Message } from "@/components/ui/message";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

const words = messages.checkout;

interface CheckoutFailureProps {
  reason: string | string[] | undefined;
  /** Slug of the product that was to be bought. */
  product?: string | string[] | undefined;
}

/** Why there is no checkout, and the way on. The reason only picks one of our own sentences. */
export function CheckoutFailure({ reason, product }: CheckoutFailureProps) {
  const { title, text } = reason === "unavailable" ? words.unavailable : words.outage;
  return (
    <Message label={words.label} title={title}>
      <p>{text}</p>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-4">
        {typeof product === "string" && product !== "" ? (
          <>
            <Link href={routes.product(product)} className={buttonClass("solid")}>
              {words.toProduct}
            </Link>
            <Link href={routes.products()} className="link touch text-base">
              {words.toShop}
            </Link>
          </>
        ) : (
          <Link href={routes.products()} className={buttonClass("solid")}>
            {words.toShop}
          </Link>
        )}
      </p>
    </Message>
  );
}
