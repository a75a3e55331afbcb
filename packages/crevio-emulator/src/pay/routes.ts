import { type Context, Hono } from "hono";
import { read } from "../core/words.ts";
import { completeCheckout, customerOf } from "../payment/complete.ts";
import { totalsOf } from "../payment/lines.ts";
import type { PriceVariant } from "../resources/price-variants.ts";
import type { Shop } from "../shop.ts";
import { type BuyerForm, buyerFormSchema, isEmail, withChosenAmounts } from "./buyer-form.ts";
import { notice } from "./page.ts";
import { paymentForm, waitlistForm } from "./payment-form.ts";
import { type Purchase, purchaseOf, purchaseOfVariant } from "./purchase.ts";

const declined = "The card was declined. Nothing was charged; you can try again.";
const noEmail = "Please enter your e-mail address.";

/** The pages a buyer is sent to: one for each checkout, one for each price variant. Plain HTML, no script. */
export function createPaymentPages(shop: () => Shop): Hono {
  const pages = new Hono();

  pages.get("/checkouts/:id", (c) => {
    const checkout = shop().checkouts.find(c.req.param("id"));
    return checkout ? show(c, shop(), purchaseOf(checkout, shop())) : notFound(c, shop());
  });

  pages.post("/checkouts/:id", async (c) => {
    const form = read(buyerFormSchema, await c.req.parseBody());
    const checkout = shop().checkouts.find(c.req.param("id"));
    return checkout ? pay(c, shop(), purchaseOf(checkout, shop()), form) : notFound(c, shop());
  });

  pages.get("/variants/:id", (c) => {
    const variant = shop().priceVariants.find(c.req.param("id"));
    if (!variant) return notFound(c, shop());
    if (isWaitedFor(variant)) return c.html(waitlistForm(shop(), variant));
    return show(c, shop(), purchaseOfVariant(variant, shop()));
  });

  pages.post("/variants/:id", async (c) => {
    const form = read(buyerFormSchema, await c.req.parseBody());
    const variant = shop().priceVariants.find(c.req.param("id"));
    if (!variant) return notFound(c, shop());
    if (isWaitedFor(variant)) return join(c, shop(), variant, form);
    return pay(c, shop(), purchaseOfVariant(variant, shop()), form);
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
  if (!isEmail(form.email)) return show(c, shop, purchase, noEmail);
  const lines = withChosenAmounts(purchase.lines, form, shop);
  if (typeof lines === "string") return show(c, shop, purchase, lines);

  const facts = { lines, ...totalsOf(lines, shop) };
  const checkout = purchase.checkout ?? shop.checkouts.add({ email: form.email, ...facts });
  // A price that changed since the checkout was made does not change it; one that the buyer names does.
  const isPriced = !purchase.isInvoice && lines.some((line) => line.chosen_amount !== null);
  if (isPriced) shop.checkouts.change(checkout, facts);
  completeCheckout(checkout, form.email, shop);
  return c.redirect(`/pay/checkouts/${checkout.id}`, 303);
}

function join(c: Context, shop: Shop, variant: PriceVariant, form: BuyerForm) {
  if (!isEmail(form.email)) return c.html(waitlistForm(shop, variant, noEmail), 402);
  const { email } = customerOf(form.email, "lead", shop);
  return c.html(notice(shop, "You are on the list", `We will write to ${email} when it can be bought.`));
}

function isWaitedFor(variant: PriceVariant): boolean {
  return variant.waitlist && !variant.archived;
}

function notFound(c: Context, shop: Shop) {
  return c.html(notice(shop, "Nothing to pay here", "This link leads to no checkout and no price of this shop."), 404);
}
