const FEEDS = { rss: "/blog/rss.xml", atom: "/blog/atom.xml", json: "/blog/feed.json" } as const;

/**
 * Every address of the shop, in one table. Slugs come from the API and are encoded here.
 */
export const routes = {
  home: () => "/" as const,
  products: () => "/products" as const,
  productsPage: (page: number) => (page === 1 ? ("/products" as const) : (`/products/page/${page}` as const)),
  product: (slug: string) => `/products/${encodeURIComponent(slug)}` as const,
  /** The page of a product with one of its variants chosen. */
  variant: (slug: string, id: string) =>
    `/products/${encodeURIComponent(slug)}?variant=${encodeURIComponent(id)}` as const,
  /** The reviews of a product; the first ones are on its own page. */
  productReviews: (slug: string, page: number) =>
    page === 1
      ? (`/products/${encodeURIComponent(slug)}#reviews` as const)
      : (`/products/${encodeURIComponent(slug)}/reviews/${page}` as const),
  reviews: () => "/reviews" as const,
  reviewsPage: (page: number) => (page === 1 ? ("/reviews" as const) : (`/reviews/page/${page}` as const)),
  posts: () => "/blog" as const,
  postsPage: (page: number) => (page === 1 ? ("/blog" as const) : (`/blog/page/${page}` as const)),
  post: (slug: string) => `/blog/${encodeURIComponent(slug)}` as const,
  experiences: () => "/experiences" as const,
  experience: (slug: string) => `/experiences/${encodeURIComponent(slug)}` as const,
  search: () => "/search" as const,
  searchFor: (query: string) => `/search?q=${encodeURIComponent(query)}` as const,
  searchIndex: () => "/search-index.json" as const,
  legalPage: (slug: string) => `/legal/${encodeURIComponent(slug)}` as const,
  about: () => "/about" as const,
  faq: () => "/faq" as const,
  checkoutReturn: () => "/checkout/return" as const,
  /** `product` is the slug of the one that was to be bought. */
  checkoutError: (reason: string, product?: string) =>
    `/checkout/error?${new URLSearchParams({ reason, ...(product && { product }) })}` as const,
  /** `lines` as `lib/checkout-lines.ts` writes them. */
  checkoutChanged: (lines: URLSearchParams) => `/checkout/changed?${lines}` as const,
  cart: () => "/cart" as const,
  postFeed: (format: "rss" | "atom" | "json") => FEEDS[format],
  productFeed: () => "/products/rss.xml" as const,
  sitemap: (shard: string) => `/sitemaps/${shard}.xml` as const,
  icon: (size: number) => `/icons/${size}` as const,
  /** Share images. */
  shopImage: () => "/share.png" as const,
  productImage: (slug: string) => `/products/${encodeURIComponent(slug)}/share.png` as const,
  postImage: (slug: string) => `/blog/${encodeURIComponent(slug)}/share.png` as const,
  experienceImage: (slug: string) => `/experiences/${encodeURIComponent(slug)}/share.png` as const,
  /** No page has this address, so it shows the one for unknown addresses, with status 404. */
  nowhere: () => "/nowhere" as const,
  invoice: (id: string) => `/invoices/${encodeURIComponent(id)}` as const,
};

/** Addresses that are posted to. */
export const actions = {
  cart: () => "/api/cart",
  checkout: () => "/api/checkout",
  revalidate: () => "/api/revalidate",
  invoiceCheckout: (id: string) => `/api/invoices/${encodeURIComponent(id)}/checkout`,
};
