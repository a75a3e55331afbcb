import type { SeedProduct } from "../../seed.ts";
import { print } from "../pictures.ts";

export const starterKit: SeedProduct = {
  slug: "starter-kit",
  name: "Starter kit",
  status: "active",
  description:
    "Three small plates, a shopping list and twelve pages on what to do with them. Free, and meant to be printed.",
  button_cta: "Get the kit",
  published_at: "2025-02-03T08:00:00Z",
  seo: { title: "Free linocut starter kit" },
  media_gallery: [print("starter-kit"), print("starter-kit-detail")],
  variants: [
    {
      name: "Starter kit",
      amount_type: "free",
      benefits: [
        "Three plates at 10 × 15 cm, PDF",
        "Booklet, 12 pages, A5",
        "Shopping list for under $40",
        "A seat at the proof table, our forum",
      ],
    },
  ],
  reviews: [
    {
      rating: 5,
      content: "Printed the pear. Framed the pear.",
      customer_name: "Lotte",
      created_at: "2026-11-05T12:12:00Z",
    },
    {
      rating: 4,
      content: "Very decent for nothing. The shopping list links to European shops only.",
      customer_name: "Hannah Brightwater",
      created_at: "2026-08-22T23:50:00Z",
    },
    { rating: 5, created_at: "2026-04-29T10:01:00Z" },
    {
      rating: 5,
      content:
        "Used with nine twelve-year-olds. Two plasters, nine prints, one of them upside down by choice. The page on holding the tool is the one to photocopy.",
      customer_name: "Mr Adebayo, art room",
      created_at: "2025-10-03T15:30:00Z",
    },
    { rating: 3, content: "Nice but short.", created_at: "2025-04-18T08:08:00Z" },
  ],
  body_html: `<p>Enough to find out whether you like cutting lino, without buying a course to do so. Three plates, a list of what to get, and a booklet that takes twenty minutes to read.</p>
<h2>The three plates</h2>
<ul>
<li><strong>A pear.</strong> Outlines. One evening.</li>
<li><strong>A gull on a post.</strong> Black and white. Two evenings.</li>
<li><strong>Your initial.</strong> Mirror writing, with an alphabet to trace.</li>
</ul>
<h2>The booklet</h2>
<p>Twelve A5 pages: holding the tool, cutting away from the hand that holds the block, inking with too little rather than too much, printing with the back of a spoon, cleaning up with salad oil. It folds from three sheets of A4, printed on both sides.</p>
<p>It costs an e-mail address. We write when there is a new plate in the kit, which has happened three times since February 2025.</p>`,
};
