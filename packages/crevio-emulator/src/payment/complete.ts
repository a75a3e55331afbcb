import type { Checkout } from "../resources/checkouts.ts";
import type { Customer } from "../resources/customers.ts";
import type { Order } from "../resources/orders.ts";
import type { Shop } from "../shop.ts";
import type { Lines } from "./lines.ts";
import { subscribe } from "./renewal.ts";

type Sale = Pick<Order, "customer" | "checkout" | "amount"> & { currency: string | null; lines: Lines };

/**
 * The money has arrived: an order and its customer come to be, subscriptions begin, stock goes down, a discount is used, an invoice is
 * settled, the events go out.
 */
export function completeCheckout(checkout: Checkout, email: string, shop: Shop): Order {
  const { id: customer } = customerOf(email, checkout.total > 0 ? "paid" : "free", shop);
  shop.checkouts.change(checkout, { status: "complete", email, customer });
  const { id, total: amount, currency, lines } = checkout;
  const order = addOrder({ customer, checkout: id, amount, currency, lines }, shop);
  const invoice = shop.invoices.find(checkout.invoice ?? "");
  if (invoice) {
    shop.invoices.change(invoice, { status: "paid", paid_at: shop.clock.now(), customer, order: order.id });
    return order;
  }
  takeFromStock(lines, shop);
  const discount = shop.discounts.find(checkout.discount ?? "");
  if (discount) shop.discounts.change(discount, { times_redeemed: discount.times_redeemed + 1 });
  if (checkout.mode === "subscription") subscribe(checkout, customer, shop);
  return order;
}

/** The customer of this address, made when there is none. */
export function customerOf(email: string, type: Customer["customer_type"], shop: Shop): Customer {
  return shop.customers.named(email) ?? shop.customers.add({ email, customer_type: type });
}

/** An order that is paid, its lines, what it adds to its customer, and its events. */
export function addOrder({ lines, currency, ...facts }: Sale, shop: Shop): Order {
  // Told once its lines are in place.
  const order = shop.orders.add({ ...facts, status: "succeeded", currency: currency ?? "usd" }, { isSilent: true });
  for (const { price_variant, quantity } of lines) {
    const { product } = shop.priceVariants.get(price_variant);
    shop.orderItems.add({ quantity, price_variant, product, order: order.id });
  }
  const customer = shop.customers.get(facts.customer);
  shop.customers.change(customer, {
    orders_count: customer.orders_count + 1,
    total_spend: customer.total_spend + order.amount,
    customer_type: order.amount > 0 || customer.customer_type === "paid" ? "paid" : "free",
  });
  shop.emit("order.created", shop.orders.wire(order));
  shop.emit("order.paid", shop.orders.wire(order));
  return order;
}

function takeFromStock(lines: Lines, shop: Shop): void {
  for (const { price_variant, quantity } of lines) {
    const variant = shop.priceVariants.get(price_variant);
    if (variant.quantity_available === null) continue;
    shop.priceVariants.change(variant, { quantity_available: Math.max(0, variant.quantity_available - quantity) });
  }
}
