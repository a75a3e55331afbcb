import type { SeedProduct } from "../../seed.ts";
import { print, printUrl } from "../pictures.ts";

export const portfolioReview: SeedProduct = {
  slug: "portfolio-review",
  name: "Portfolio review",
  status: "active",
  description: "Up to fifteen prints, looked at by both of us for an afternoon, then a call and six written pages.",
  button_cta: "Take a place",
  published_at: "2025-06-16T08:00:00Z",
  media_gallery: [print("portfolio-review")],
  variants: [
    {
      name: "Review",
      amount_type: "fixed",
      amount: 18000,
      currency: "usd",
      quantity_available: 4,
      benefits: [
        "Up to 15 prints",
        "A call of 50 minutes with both of us, recorded",
        "Six written pages within ten days",
      ],
    },
    {
      name: "Review with a second look",
      amount_type: "fixed",
      amount: 26000,
      currency: "usd",
      quantity_available: 1,
      benefits: ["Everything in the review", "A second call of 30 minutes within six months"],
    },
  ],
  reviews: [
    {
      rating: 5,
      content:
        "They disagreed with each other about my third print for ten minutes, in front of me, politely. I learned more from that than from two years of likes. The six pages arrived on day nine and are pinned over the sink. Practical result: I dropped five prints, rewrote the statement to four sentences, and got into the Stavanger open the second time of asking. I do not say one caused the other.",
      customer_name: "Ragnhild Tveit",
      customer_image_url: printUrl("portrait-12", "1x1"),
      created_at: "2026-06-03T16:45:00Z",
    },
    { rating: 5, content: "Worth it. Not gentle.", customer_name: "Moses Kiprono", created_at: "2026-02-18T07:07:00Z" },
    {
      rating: 4,
      content: "Very thorough on carving, thinner on how to price. They said so themselves on the call.",
      created_at: "2025-10-22T19:35:00Z",
    },
  ],
  body_html: `<p>You send up to fifteen prints as scans or flat photographs and half a page about where you want to go with them. We lay them out, spend an afternoon, and call you.</p>
<h2>How it goes</h2>
<ol>
<li>You take a place and send the files within four weeks.</li>
<li>We offer three dates. The call takes 50 minutes and both of us are on it.</li>
<li>Within ten days you have six pages: print by print, then the whole.</li>
</ol>
<h2>What we can judge</h2>
<p>Relief, risograph, letterpress, monotype: cut, ink, paper, composition, sequence, titles, edition sizes. What we cannot judge well: etching beyond the obvious, and what galleries in your city will take.</p>
<blockquote><p>We say what we would take out. Nobody else will.</p></blockquote>
<p>We take four people a season, because each takes us most of two days. A place can be moved once, or returned in full until the files have been sent.</p>`,
};
