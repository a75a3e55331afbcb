import { type Context, Hono } from "hono";
import { read } from "../core/fields.ts";
import { completeCheckout, customerOf } from "../payment/complete.ts";
import { totalsOf } from "../payment/lines.ts";
import type { PriceVariant } from "../resources/price-variants.ts";
import type { Shop } from "../shop.ts";
import { type BuyerForm, buyerFormSchema, isEmail, withChosenAmounts } from "./buyer-form.ts";
import { notice } from "./page.ts";
import { paymentForm, waitlistForm } from "./payment-form.ts";
import { type Purchase, purchaseAt } from "./purchase.ts";

const declined = "The card was declined. Nothing was charged; you can try again.";
const noEmail = "Please enter your e-mail address.";

/** The pages a buyer is sent to: one for each checkout, price variant and checkout link. Plain HTML, no script. */
export function createPaymentPages(shop: () => Shop): Hono {
  const pages = new Hono();

  pages.on(["GET", "POST"], "/:kind{checkouts|variants|links}/:id", async (c) => {
    const form = read(buyerFormSchema, await c.req.parseBody());
    const found = purchaseAt(c.req.param("kind"), c.req.param("id"), form.code, shop());
    if (!found) return notFound(c, shop());
    const purchase = { ...found, email: form.email || found.email };
    if (purchase.awaited) return wait(c, shop(), purchase.awaited, form);
    return form.action === "pay" || form.action === "decline"
      ? pay(c, shop(), purchase, form)
      : show(c, shop(), purchase, purchase.refusal);
  });

  return pages;
}

function show(c: Context, shop: Shop, purchase: Purchase, message?: string) {
  const status = purchase.checkout?.status ?? "open";
  if (status === "complete") {
    const sentence = "Thank you. A real shop would now send a receipt by e-mail; this one only pretends.";
    return c.html(notice(shop, "Payment received", sentence, `Return to ${shop.name}`));
  }
  if (status !== "open") {
    const sentence = "It can no longer be paid. The shop can start a new one.";
    return c.html(notice(shop, "This checkout is closed", sentence), 410);
  }
  if (purchase.obstacle) return c.html(notice(shop, "This cannot be bought", purchase.obstacle));
  return c.html(paymentForm(shop, purchase, message), message ? 402 : 200);
}

function pay(c: Context, shop: Shop, purchase: Purchase, form: BuyerForm) {
  const isOpen = (purchase.checkout?.status ?? "open") === "open" && !purchase.obstacle;
  if (!isOpen) return show(c, shop, purchase);
  if (form.action === "decline") return show(c, shop, purchase, declined);
  if (purchase.refusal) return show(c, shop, purchase, purchase.refusal);
  if (!isEmail(form.email)) return show(c, shop, purchase, noEmail);
  const lines = withChosenAmounts(purchase.lines, form, shop);
  if (typeof lines === "string") return show(c, shop, purchase, lines);

  const { discount } = purchase;
  const facts = { discount: discount?.id ?? null, ...totalsOf(lines, shop, discount) };
  const checkout = purchase.checkout ?? shop.checkouts.add({ email: form.email, ...facts });
  // A price that changed since the checkout was made does not change it; one that the buyer names does.
  const isPriced = !purchase.isInvoice && lines.some((line) => line.chosen_amount !== null);
  if (isPriced) shop.checkouts.change(checkout, facts);
  completeCheckout(checkout, form.email, shop);
  return c.redirect(purchase.successUrl ?? `/pay/checkouts/${checkout.id}`, 303);
}

function wait(c: Context, shop: Shop, variant: PriceVariant, { action, email: address }: BuyerForm) {
  if (action !== "join") return c.html(waitlistForm(shop, variant));
  if (!isEmail(address)) return c.html(waitlistForm(shop, variant, noEmail), 402);
  const { email } = customerOf(address, "lead", shop);
  return c.html(notice(shop, "You are on the list", `We will write to ${email} when it can be bought.`));
}

function notFound(c: Context, shop: Shop) {
  return c.html(notice(shop, "Nothing to pay here", "This link leads to no checkout and no price of this shop."), 404);
}
