import type { Checkout } from "../resources/checkouts.ts";
import type { Customer } from "../resources/customers.ts";
import type { Order } from "../resources/orders.ts";
import type { Shop } from "../shop.ts";

/** The money has arrived: an order and its customer come to be, stock goes down, an invoice is settled, the events go out. */
export function completeCheckout(checkout: Checkout, email: string, shop: Shop): Order {
  const customer = customerOf(email, checkout.total > 0 ? "paid" : "free", shop);
  const order = addOrder(checkout, customer, shop);
  shop.checkouts.change(checkout, { status: "complete", email, customer: customer.id });
  shop.customers.change(customer, {
    orders_count: customer.orders_count + 1,
    total_spend: customer.total_spend + checkout.total,
    customer_type: checkout.total > 0 ? "paid" : customer.customer_type,
  });
  shop.emit("order.created", shop.orders.wire(order));
  shop.emit("order.paid", shop.orders.wire(order));
  const invoice = checkout.invoice ? shop.invoices.find(checkout.invoice) : undefined;
  if (invoice) {
    shop.invoices.change(invoice, {
      status: "paid",
      paid_at: shop.clock.now(),
      customer: customer.id,
      order: order.id,
    });
  } else {
    takeFromStock(checkout, shop);
  }
  return order;
}

/** The customer of this address, made when there is none. */
export function customerOf(email: string, type: Customer["customer_type"], shop: Shop): Customer {
  const known = shop.customers.rows().find((customer) => customer.email.toLowerCase() === email.toLowerCase());
  return known ?? shop.customers.add({ email, customer_type: type });
}

// The events of an order follow once its lines and its checkout are in place.
function addOrder(checkout: Checkout, customer: Customer, shop: Shop): Order {
  const order = shop.orders.add(
    {
      status: "succeeded",
      amount: checkout.total,
      currency: checkout.currency ?? "usd",
      customer: customer.id,
      checkout: checkout.id,
    },
    { isSilent: true },
  );
  for (const { price_variant, quantity } of checkout.lines) {
    const { product } = shop.priceVariants.get(price_variant);
    shop.orderItems.add({ quantity, price_variant, product, order: order.id });
  }
  return order;
}

function takeFromStock(checkout: Checkout, shop: Shop): void {
  for (const { price_variant, quantity } of checkout.lines) {
    const variant = shop.priceVariants.get(price_variant);
    if (variant.quantity_available === null) continue;
    shop.priceVariants.change(variant, { quantity_available: Math.max(0, variant.quantity_available - quantity) });
  }
}
