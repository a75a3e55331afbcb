import type { SeedProduct } from "../../seed.ts";
import { print, printUrl } from "../pictures.ts";

export const printClub: SeedProduct = {
  slug: "print-club",
  name: "Print club",
  status: "active",
  description:
    "A new plate every month: the file to cut or print yourself, a film of how we did it, and an evening to compare.",
  button_cta: "Join the club",
  published_at: "2025-04-07T08:00:00Z",
  seo: {
    title: "Print club: one plate a month",
    description:
      "A plate, a film and an evening online every month, from $18. Fourteen days to try it, and you can leave at any time.",
  },
  media_gallery: [print("print-club"), print("print-club-detail")],
  variants: [
    {
      name: "Monthly",
      amount_type: "fixed",
      amount: 1800,
      currency: "usd",
      billing_type: "subscription",
      recurring_interval: "month",
      interval_count: 1,
      trial_period_days: 14,
      benefits: [
        "One plate a month, SVG and PDF",
        "A film of 20 to 30 minutes",
        "Proof evening on the last Thursday",
        "14 days to try",
      ],
    },
    {
      name: "Every three months",
      amount_type: "fixed",
      amount: 5100,
      currency: "usd",
      billing_type: "subscription",
      recurring_interval: "month",
      interval_count: 3,
      benefits: ["The same club", "$17 a month, billed four times a year"],
    },
    {
      name: "Yearly",
      amount_type: "fixed",
      amount: 18900,
      currency: "usd",
      billing_type: "subscription",
      recurring_interval: "year",
      interval_count: 1,
      benefits: ["The same club", "$15.75 a month, billed once", "All plates since April 2025"],
    },
    {
      name: "Classroom",
      amount_type: "fixed",
      amount: 7200,
      currency: "usd",
      billing_type: "subscription",
      recurring_interval: "month",
      interval_count: 1,
      setup_fee_amount: 4000,
      benefits: [
        "Up to 20 pupils under one teacher",
        "Plates redrawn at A5 for safe cutters",
        "An hour’s call before the first lesson, paid by the set-up fee",
      ],
    },
  ],
  reviews: [
    {
      rating: 5,
      content:
        "Eighteen months in. I have cut fourteen of the plates, skipped four, and the skipped ones sit in a folder looking at me. What keeps me is the last Thursday: thirty people holding the same print up to a camera, all of them different. Teodor keeps time, Ingrid says what she sees, nobody is praised for turning up. It costs less than the ink.",
      customer_name: "Beatrix Lamont",
      customer_image_url: printUrl("portrait-10", "1x1"),
      created_at: "2026-10-31T20:22:00Z",
    },
    {
      rating: 4,
      content:
        "Good value. The time is hard for Australia: the proof evening is at three in the morning here. They do record it.",
      customer_name: "Graham Tulloch",
      created_at: "2026-09-26T01:30:00Z",
    },
    { rating: 5, content: "The February sea.", customer_name: "Marit", created_at: "2026-03-01T18:05:00Z" },
    {
      rating: 3,
      content: "Some months are a feast and some are a leaf. I went quarterly so as not to decide every time.",
      created_at: "2026-01-25T09:40:00Z",
    },
    {
      rating: 4,
      content: "Left in summer, came back in October, no fuss either way.",
      customer_name: "Emre Yıldız",
      customer_image_url: printUrl("portrait-11", "1x1"),
      created_at: "2025-11-04T14:14:00Z",
    },
    { rating: 5, created_at: "2025-07-13T21:56:00Z" },
  ],
  body_html: `<p>On the first of every month we put a new plate in the club’s folder. You cut it in lino, in wood, or send it to a riso shop. On the last Thursday we meet and hold the prints up.</p>
<h2>Each month</h2>
<ul>
<li>The plate, at 15 × 20 cm, as SVG and PDF, mirrored and not</li>
<li>A film of 20 to 30 minutes: how we cut ours and where it went wrong</li>
<li>A note of two pages on the one thing the plate is meant to teach</li>
<li>The proof evening, 19:00 to 20:30 in Bergen, recorded</li>
</ul>
<h2>The last six plates</h2>
<table>
<thead><tr><th>Month</th><th>Plate</th><th>About</th></tr></thead>
<tbody>
<tr><td>November 2026</td><td>Boat shed, night</td><td>Leaving black alone</td></tr>
<tr><td>October 2026</td><td>Rosehips</td><td>One colour by stencil</td></tr>
<tr><td>September 2026</td><td>Ladder</td><td>Straight lines</td></tr>
<tr><td>August 2026</td><td>Mackerel</td><td>Pattern that bends</td></tr>
<tr><td>July 2026</td><td>Hay racks</td><td>Distance without grey</td></tr>
<tr><td>June 2026</td><td>Cow parsley</td><td>Cutting around, not into</td></tr>
</tbody>
</table>
<h2>Trying and leaving</h2>
<p>The monthly club is free for the first 14 days. You can leave from your account at any time; the plates you have had stay yours, and the folder closes at the end of the paid period. Nobody writes to ask why.</p>
<h3>For schools</h3>
<p>The classroom club is for one teacher and up to twenty pupils. The plates are redrawn at A5 with nothing finer than 2 mm. The set-up fee pays for an hour with Ingrid about tools, benches and plasters.</p>`,
};
