import { print, printUrl, video } from "./demo/pictures.ts";
import type { Seed } from "./seed.ts";

/** A shop with one of everything that behaves differently. */
export const testShop: Seed = {
  account: {
    name: "Test & Co",
    description: "For tests",
    avatar_url: printUrl("test", "1x1"),
    support_email: "hello@test.example",
    social_links: [],
  },
  products: [
    {
      slug: "course",
      name: "Course <b>one</b>",
      status: "active",
      description: "All of it.",
      body_html: '<p><img src="{{origin}}/media/course.16x9.webp"></p>',
      published_at: "2025-03-01T10:00:00Z",
      media_gallery: [print("course"), video("youtube", "https://www.youtube.com/watch?v=abc")],
      variants: [
        { name: "Plain", amount_type: "fixed", amount: 4800 },
        { name: "Signed", amount_type: "fixed", amount: 9900, quantity_available: 2 },
        { name: "Old", amount_type: "fixed", amount: 100, archived: true },
        { name: "Later", amount_type: "fixed", amount: 100, waitlist: true },
        { name: "Gone", amount_type: "fixed", amount: 100, quantity_available: 0 },
      ],
      reviews: [
        { rating: 5, content: "Good.", customer_name: "Ada", created_at: "2025-04-01T10:00:00Z" },
        { rating: 4, created_at: "2025-04-02T10:00:00Z" },
        { rating: 4, created_at: "2025-04-03T10:00:00Z" },
      ],
    },
    {
      slug: "club",
      name: "Club",
      status: "active",
      description: "Monthly.",
      body_html: "",
      published_at: "2025-02-01T10:00:00Z",
      media_gallery: [],
      variants: [
        {
          name: "Monthly",
          amount_type: "fixed",
          amount: 900,
          billing_type: "subscription",
          recurring_interval: "month",
        },
        {
          name: "Tried",
          amount_type: "fixed",
          amount: 900,
          billing_type: "subscription",
          recurring_interval: "month",
          trial_period_days: 14,
          setup_fee_amount: 300,
        },
      ],
      reviews: [],
    },
    {
      slug: "zine",
      name: "Zine",
      status: "draft",
      description: "Your price.",
      body_html: "",
      published_at: "2025-01-01T10:00:00Z",
      media_gallery: [],
      variants: [
        { name: "PDF", amount_type: "custom", minimum_amount: 200, maximum_amount: 5000, preset_amount: 600 },
        { name: "Peek", amount_type: "free" },
        { name: "Yen", amount_type: "fixed", amount: 500, currency: "jpy" },
      ],
      reviews: [],
    },
  ],
  experiences: [
    {
      slug: "lessons",
      name: "Lessons",
      type: "course",
      access_type: "secret",
      description: "",
      cover_image_url: printUrl("lessons", "4x5"),
      content: { secret: "paid" },
      products: ["course"],
      created_at: "2025-01-01T10:00:00Z",
    },
  ],
  posts: [
    { slug: "first", title: "First", content: "<p>1</p>", status: "published", published_at: "2025-01-02T10:00:00Z" },
    { slug: "second", title: "Second", content: "<p>2</p>", status: "published", published_at: "2025-01-03T10:00:00Z" },
    { slug: "draft", title: "Draft", content: "<p>3</p>", status: "draft" },
  ],
  legalPages: [
    { slug: "terms-of-service", title: "Terms", body: "<p>Be kind.</p>", updated_at: "2025-01-01T10:00:00Z" },
  ],
  invoices: [
    {
      handle: "open",
      number: "T-1",
      status: "open",
      variant: "course/Plain",
      customer_name: "Ada",
      email_address: "ada@example.com",
      amount: 12345,
      currency: "usd",
      due_in_days: 7,
    },
    {
      handle: "paid",
      number: "T-2",
      status: "paid",
      variant: "course/Plain",
      customer_name: "Ada",
      email_address: "ada@example.com",
      amount: 100,
      currency: "usd",
      due_in_days: -7,
    },
  ],
};
