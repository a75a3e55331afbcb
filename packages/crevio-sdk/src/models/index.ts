export type { Page } from "../lib/page.ts";
export type { Deletion } from "../lib/resource.ts";
export type { Account, SocialLink } from "../resources/account.ts";
export type { BlogPost } from "../resources/blog-posts.ts";
export type { CheckoutLink, CheckoutLinkFields } from "../resources/checkout-links.ts";
export type { Checkout, CheckoutFields, CheckoutItem, LineItem } from "../resources/checkouts.ts";
export type { Customer, CustomerFields } from "../resources/customers.ts";
export type { Discount, DiscountFields } from "../resources/discounts.ts";
export type { Email, EmailFields } from "../resources/emails.ts";
export type { Experience } from "../resources/experiences.ts";
export type { FileFields, FileT } from "../resources/files.ts";
export type { Invoice, InvoiceFields } from "../resources/invoices.ts";
export type { LegalPage } from "../resources/legal-pages.ts";
export type { Order, OrderItem } from "../resources/orders.ts";
export type { PriceVariant, PriceVariantFields } from "../resources/price-variants.ts";
export type { MediaItem, Product, ProductFields, Seo } from "../resources/products.ts";
export type { Refund, RefundFields } from "../resources/refunds.ts";
export type { Review, ReviewFields } from "../resources/reviews.ts";
export type { Subscription } from "../resources/subscriptions.ts";
export type {
  TestDelivery,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEndpointFields,
  WebhookEvent,
  WebhookEventType,
} from "../resources/webhooks.ts";
export type { X402Configuration, X402Fields } from "../resources/x402-configuration.ts";
export type { OpenEnum } from "./fields.ts";
