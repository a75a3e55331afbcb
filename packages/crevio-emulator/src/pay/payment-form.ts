import { html } from "hono/html";
import { decimalText, formatAmount } from "../money.ts";
import { boundsOf, dueToday } from "../payment/due-today.ts";
import type { Lines } from "../payment/lines.ts";
import type { PriceVariant } from "../resources/price-variants.ts";
import type { Shop } from "../shop.ts";
import { type Markup, page, returnUrl } from "./page.ts";
import type { Purchase } from "./purchase.ts";

/** What is bought, for how much, by whom; pay, decline, leave. */
export function paymentForm(shop: Shop, purchase: Purchase, message?: string): Markup {
  const { code, discount } = purchase;
  const total = formatAmount(purchase.total, purchase.currency);
  const prices = purchase.isInvoice ? [] : purchase.lines.map((line, index) => priceField(shop, line, index));
  return page(
    shop,
    "Payment",
    html`<h1>${purchase.total === 0 ? "Confirm your order" : `Pay ${total}`}</h1>
      ${alert(message)}
      <dl>
        ${purchase.lines.map((line) => lineRow(shop, line, purchase))}
        ${discount && html`<div><dt>${discount.code}</dt><dd>−${formatAmount(purchase.reduction, purchase.currency)}</dd></div>`}
        <div class="total"><dt>Due today</dt><dd>${total}</dd></div>
      </dl>
      <form method="post">
        ${prices}
        ${code !== undefined && html`<label>Discount code <input name="code" value="${code}" /></label>`}
        <label>E-mail <input type="email" name="email" required autocomplete="email" value="${purchase.email ?? ""}" /></label>
        <button name="action" value="pay">${payButton(purchase, total, prices.some(Boolean))}</button>
        ${code !== undefined && html`<button class="second" name="action" value="apply" formnovalidate>Apply the code</button>`}
        <button class="second" name="action" value="decline" formnovalidate>Decline the card</button>
      </form>
      ${leave(shop)}`,
  );
}

/** For what cannot be bought yet. */
export function waitlistForm(shop: Shop, variant: PriceVariant, message?: string): Markup {
  return page(
    shop,
    "Waiting list",
    html`<h1>${shop.products.find(variant.product)?.name ?? variant.name}</h1>
      ${alert(message)}
      <p>${variant.name} cannot be bought yet. Leave your address and hear of it first.</p>
      <form method="post">
        <label>E-mail <input type="email" name="email" required autocomplete="email" /></label>
        <button name="action" value="join">Join the waitlist</button>
      </form>
      ${leave(shop)}`,
  );
}

function alert(message: string | undefined): Markup | undefined {
  return message === undefined ? undefined : html`<p class="message" role="alert">${message}</p>`;
}

function leave(shop: Shop): Markup {
  return html`<p class="leave"><a href="${returnUrl(shop)}">Back to ${shop.name}</a></p>`;
}

function payButton({ total }: Purchase, text: string, isOpenPrice: boolean): string {
  if (isOpenPrice) return "Pay";
  return total === 0 ? "Confirm" : `Pay ${text}`;
}

function lineRow(shop: Shop, line: Lines[number], { isInvoice, total, currency }: Purchase): Markup {
  const variant = shop.priceVariants.get(line.price_variant);
  const product = shop.products.find(variant.product);
  const amount = isInvoice ? total : dueToday(variant, line.chosen_amount) * line.quantity;
  const notes = [variant.name, line.quantity > 1 ? `× ${line.quantity}` : "", isInvoice ? "" : rhythmOf(variant)];
  return html`<div>
    <dt>${product?.name ?? variant.name} <small>${notes.filter(Boolean).join(" · ")}</small></dt>
    <dd>${formatAmount(amount, currency)}</dd>
  </div>`;
}

function rhythmOf(variant: PriceVariant): string {
  const price = formatAmount(variant.amount ?? 0, variant.currency);
  const unit = variant.recurring_interval;
  const every = variant.interval_count > 1 ? `every ${variant.interval_count} ${unit}s` : `a ${unit}`;
  const rhythm = variant.installment_count
    ? `${variant.installment_count} payments of ${price}`
    : unit
      ? `${price} ${every}`
      : "";
  const trial = variant.trial_period_days ? `${variant.trial_period_days} days free, then ` : "";
  const setup = variant.setup_fee_amount
    ? `, ${formatAmount(variant.setup_fee_amount, variant.currency)} to set up`
    : "";
  return `${trial}${rhythm}${setup}`.replace(/^, /, "");
}

function priceField(shop: Shop, line: Lines[number], index: number): Markup | undefined {
  const variant = shop.priceVariants.get(line.price_variant);
  const bounds = boundsOf(variant);
  if (!bounds) return undefined;
  const value = decimalText(line.chosen_amount ?? bounds.preset, variant.currency);
  const maximum = bounds.maximum === null ? "" : ` to ${formatAmount(bounds.maximum, variant.currency)}`;
  return html`<label>
    Your price <small>(from ${formatAmount(bounds.minimum, variant.currency)}${maximum})</small>
    <input name="amount_${index}" inputmode="decimal" required value="${value}" />
  </label>`;
}
