export const wireVariant = {
  id: "price_1",
  object: "price_variant",
  name: "Standard",
  amount: 4900,
  amount_type: "fixed",
  billing_type: "one_time",
  recurring_interval: null,
  interval_count: 1,
  installment_count: null,
  setup_fee_amount: null,
  trial_period_days: null,
  revoke_after_days: null,
  quantity_available: null,
  archived: false,
  hidden: false,
  waitlist: false,
  position: 1,
  currency: "usd",
  discounted_from_amount: null,
  minimum_amount: null,
  maximum_amount: null,
  preset_amount: null,
  purchase_url: "https://crevio.co/buy/price_1",
  product: "prod_1",
  benefits: null,
  created_at: "2025-01-15T10:30:00Z",
  updated_at: "2025-01-16T10:30:00Z",
};

export const wireProduct = {
  id: "prod_1",
  object: "product",
  name: "My Course",
  slug: "my-course",
  status: "active",
  description: null,
  body_html: "<p>Learn</p>",
  button_cta: null,
  url: "https://shop.crevio.co/my-course",
  available_from: null,
  available_until: "2030-01-01T00:00:00Z",
  published_at: null,
  created_at: "2025-01-15T10:30:00Z",
  updated_at: "2025-01-16T10:30:00.250Z",
  reviews_count: 0,
  average_rating: null,
  media_gallery: [{ id: "file_1", type: "image/png", url: "https://cdn.crevio.co/1.png" }],
  price_variants: [wireVariant],
  seo: null,
};

export const wireCheckout = {
  id: "co_1",
  object: "checkout",
  status: "open",
  mode: "payment",
  currency: "usd",
  total: 4900,
  client_secret: "cs_secret",
  checkout_items: [{ object: "checkout_item", quantity: 1, price_variant: "price_1", product: "prod_1" }],
  customer: "cus_1",
  created_at: "2025-01-15T10:30:00Z",
  updated_at: "2025-01-15T10:30:00Z",
};

export const wireInvoice = {
  id: "inv_1",
  object: "invoice",
  status: "open",
  number: "0001",
  description: null,
  customer_name: "Jane",
  email_address: "jane@example.com",
  due_at: "2025-02-15T00:00:00Z",
  paid_at: null,
  amount: 4900,
  currency: "usd",
  price_variant: "price_1",
  customer: null,
  order: null,
  created_at: "2025-01-15T10:30:00Z",
  updated_at: "2025-01-15T10:30:00Z",
};

const times = { created_at: "2025-01-15T10:30:00Z", updated_at: "2025-01-16T10:30:00Z" };

export const wireAccount = {
  id: "acct_1",
  object: "account",
  name: "Shop",
  description: null,
  avatar_url: null,
  support_email: "help@example.com",
  social_links: [{ platform: "discord", url: "https://discord.gg/x" }],
};

export const wireReview = {
  id: "rev_1",
  object: "review",
  rating: 5,
  content: "Good.",
  customer_name: "Jane",
  customer_image_url: null,
  product: "prod_1",
  position: 1,
  ...times,
};

export const wireBlogPost = {
  id: "post_1",
  object: "blog_post",
  title: "First",
  slug: "first",
  excerpt: null,
  content: "<p>1</p>",
  status: "published",
  published_at: "2025-01-15T10:30:00Z",
  cover_image_url: null,
  author: { name: "Jane", avatar_url: null },
  category: null,
  seo: { title: "First", description: null },
  ...times,
};

export const wireLegalPage = {
  id: "legal_1",
  object: "legal_page",
  title: "Terms",
  slug: "terms-of-service",
  body: "<p>Be kind.</p>",
  ...times,
};

export const wireExperience = {
  id: "exp_1",
  object: "experience",
  name: "Lessons",
  slug: "lessons",
  type: "course",
  access_type: "secret",
  description: null,
  cover_image_url: null,
  content: [{ lesson_title: "One" }],
  products: ["prod_1"],
  ...times,
};

export const wireCustomer = {
  id: "cus_1",
  object: "customer",
  email: "jane@example.com",
  name: "Jane Doe",
  first_name: "Jane",
  last_name: "Doe",
  phone_number: null,
  customer_type: "paid",
  orders_count: 1,
  total_spend: 4900,
  tags: [{ id: "tag_1", name: "vip" }],
  confirmed_at: "2025-01-15T10:30:00Z",
  ...times,
};

export const wireOrderItem = {
  id: "ordi_1",
  object: "order_item",
  quantity: 1,
  price_variant: "price_1",
  product: "prod_1",
  order: "ord_1",
};

export const wireOrder = {
  id: "ord_1",
  object: "order",
  status: "succeeded",
  amount: 4900,
  amount_refunded: 0,
  currency: "usd",
  customer: "cus_1",
  checkout: "co_1",
  line_items: ["ordi_1"],
  ...times,
};

export const wireRefund = {
  id: "re_1",
  object: "refund",
  amount: 900,
  currency: "usd",
  reason: "requested_by_customer",
  status: "succeeded",
  provider: "stripe",
  metadata: { our_ticket: "T-1", ourAgent: { agent_id: 7 } },
  order: "ord_1",
  created_at: "2025-01-15T10:30:00Z",
};

export const wireSubscription = {
  id: "sub_1",
  object: "subscription",
  status: "active",
  quantity: 1,
  current_period_start: "2025-01-15T10:30:00Z",
  current_period_end: "2025-02-15T10:30:00Z",
  trial_ends_at: null,
  ends_at: null,
  canceled: false,
  paused: false,
  ...times,
};

export const wireDiscount = {
  id: "disc_1",
  object: "discount",
  code: "SPRING",
  status: "active",
  discount_type: "percent_off",
  amount_off: null,
  percent_off: 25,
  currency: null,
  duration: "once",
  duration_in_months: null,
  redeem_by: null,
  max_redemptions: 100,
  times_redeemed: 3,
  price_variants: ["price_1"],
  ...times,
};

export const wireCheckoutLink = {
  id: "cl_1",
  object: "checkout_link",
  name: "Newsletter",
  success_url: null,
  allow_discount_codes: true,
  metadata: { utm_source: "letter" },
  url: "https://shop.crevio.co/l/cl_1",
  discount: "disc_1",
  price_variants: ["price_1"],
  ...times,
};

export const wireFile = {
  id: "file_1",
  object: "file",
  kind: "file",
  upload_status: "pending",
  source: "upload",
  title: null,
  description: null,
  url: null,
  tags: null,
  filename: "a.pdf",
  content_type: "application/pdf",
  size: 1024,
  provider: null,
  file_url: null,
  ...times,
};

export const wireEmail = { id: "em_1", object: "email", status: "sent" };

export const wireWebhookEndpoint = {
  id: "wh_1",
  object: "webhook_endpoint",
  url: "https://shop.example/hook",
  enabled_events: ["order.paid"],
  status: "enabled",
  ...times,
};

export const wireWebhookEvent = {
  id: "whev_1",
  object: "webhook_event",
  type: "order.paid",
  data: { object: wireOrder },
  deliveries: [{ attempt: 1, response_code: 200, delivered: true, at: "2025-01-15T10:30:01Z" }],
  created_at: "2025-01-15T10:30:00Z",
};

export const wireX402 = {
  x402_configuration: {
    x402_enabled: true,
    x402_wallet_address: "0x52908400098527886E0F7030069857D2E4169EE7",
    x402_chain: "base",
  },
};

export function wireList(data: unknown[], hasMore = false) {
  return { object: "list", data, has_more: hasMore, url: "/v1/products" };
}
