import { buttonClass } from "@/components/ui/button";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

const words = messages.cart.noScript;

/** What to do where no script runs: the cart is kept by one, buying is not. */
export function CartWithoutScript() {
  return (
    <div className="mt-6 space-y-6 text-lead">
      <p className="font-strong">{words.title}</p>
      <p>{words.text}</p>
      <a href={routes.products()} className={buttonClass("solid")}>
        {words.toShop}
      </a>
    </div>
  );
}
