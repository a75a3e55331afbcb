/**
 * Every address of the shop, in one table. Slugs come from the API and are encoded here.
 */
export const routes = {
  home: () => "/" as const,
  products: () => "/products" as const,
  productsPage: (page: number) => (page === 1 ? ("/products" as const) : (`/products/page/${page}` as const)),
  product: (slug: string) => `/products/${encodeURIComponent(slug)}` as const,
  posts: () => "/blog" as const,
  post: (slug: string) => `/blog/${encodeURIComponent(slug)}` as const,
  experiences: () => "/experiences" as const,
  experience: (slug: string) => `/experiences/${encodeURIComponent(slug)}` as const,
  legalPage: (slug: string) => `/legal/${encodeURIComponent(slug)}` as const,
  checkoutReturn: () => "/checkout/return" as const,
  checkoutError: (reason: string) => `/checkout/error?reason=${reason}` as const,
  /** No page has this address, so it shows the one for unknown addresses, with status 404. */
  nowhere: () => "/nowhere" as const,
  invoice: (id: string) => `/invoices/${encodeURIComponent(id)}` as const,
};

/** Addresses that forms post to. */
export const actions = {
  checkout: () => "/api/checkout",
  invoiceCheckout: (id: string) => `/api/invoices/${encodeURIComponent(id)}/checkout`,
};
