/**
 * The words and facts of a shop, in the vocabulary of the API but without what a server adds
 * (ids, positions, derived numbers): the emulator makes full resources of it when it starts or is reset.
 *
 * Times are ISO 8601, money is in the minor unit of `currency`. Every optional field is `null` (or empty) on the wire when left out.
 */
export interface Seed {
  account: SeedAccount;
  products: SeedProduct[];
  experiences: SeedExperience[];
  posts: SeedPost[];
  legalPages: SeedLegalPage[];
  invoices: SeedInvoice[];
}

export interface SeedAccount {
  name: string;
  description: string;
  /** Name of a print, see `media`. */
  avatar: string;
  support_email: string;
  social_links: { platform: string; url: string }[];
}

export interface SeedProduct {
  slug: string;
  name: string;
  status: "draft" | "active" | "archived";
  /** One line, plain text. */
  description: string;
  body_html: string;
  button_cta?: string;
  published_at: string;
  available_from?: string;
  available_until?: string;
  seo?: { title?: string; description?: string };
  media: SeedMedia[];
  variants: SeedVariant[];
  reviews: SeedReview[];
}

/**
 * A picture or film of a gallery.
 *
 * `print` is the name of a block print, served by the emulator at `/media/<name>.<ratio>.webp`; `film` is the name of an mp4 below
 * `media/`, served at `/media/<name>.mp4`; `external` is the watch address of a video at a known host.
 */
export type SeedMedia =
  | { print: string; ratio?: "4x5" | "16x9" | "1x1" }
  | { film: string }
  | { external: "youtube" | "vimeo" | "wistia"; url: string };

export interface SeedVariant {
  name: string;
  amount_type: "fixed" | "free" | "custom";
  amount?: number;
  currency?: string;
  billing_type?: "one_time" | "subscription";
  recurring_interval?: "day" | "week" | "month" | "year";
  interval_count?: number;
  installment_count?: number;
  setup_fee_amount?: number;
  trial_period_days?: number;
  revoke_after_days?: number;
  quantity_available?: number;
  archived?: boolean;
  hidden?: boolean;
  waitlist?: boolean;
  discounted_from_amount?: number;
  minimum_amount?: number;
  maximum_amount?: number;
  preset_amount?: number;
  benefits?: string[];
}

export interface SeedReview {
  rating: 1 | 2 | 3 | 4 | 5;
  content?: string;
  customer_name?: string;
  /** Name of a print. */
  customer_image?: string;
  created_at: string;
}

export interface SeedExperience {
  slug: string;
  name: string;
  type: string;
  access_type: "open" | "secret";
  description: string;
  /** Name of a print. */
  cover: string;
  /** What people pay for: served by the API, never shown by a storefront. */
  content: unknown;
  /** Slugs of the products that give access. */
  products: string[];
  created_at: string;
}

export interface SeedPost {
  slug: string;
  title: string;
  excerpt?: string;
  content: string;
  status: "draft" | "published" | "scheduled" | "archived";
  published_at?: string;
  /** Name of a print. */
  cover?: string;
  author?: { name: string; avatar?: string };
  category?: string;
}

export interface SeedLegalPage {
  slug: string;
  title: string;
  body: string;
  updated_at: string;
}

export interface SeedInvoice {
  /** Readable tail of the id: `dawson` becomes `inv_dawson`, so that a demo can name it. */
  handle: string;
  number: string;
  status: "open" | "paid" | "past_due" | "void";
  /** Slug of the product and name of the variant that is billed. */
  product: string;
  variant: string;
  customer_name: string;
  email_address: string;
  description?: string;
  amount: number;
  currency: string;
  /** Days from the start of the emulator; negative is in the past. */
  due_in_days: number;
}
