import type { SeedProduct } from "../../seed.ts";
import { print } from "../pictures.ts";

export const zineNo7: SeedProduct = {
  slug: "zine-no-7",
  name: "Zine no. 7: Rain",
  status: "active",
  description:
    "Thirty-two pages about printing in a town with 239 wet days a year. Pay what it is worth to you, from $2.",
  published_at: "2026-09-21T08:00:00Z",
  media_gallery: [print("zine")],
  variants: [
    {
      name: "PDF",
      amount_type: "custom",
      minimum_amount: 200,
      preset_amount: 600,
      maximum_amount: 5000,
      currency: "usd",
      benefits: [
        "32 pages, A5, for the screen",
        "The same, imposed for printing on A4",
        "All six earlier numbers at the end of the file",
      ],
    },
  ],
  reviews: [
    {
      rating: 5,
      content: "The page of umbrellas, photographed dead in bins, is the best thing they have made.",
      customer_name: "Ottilie",
      created_at: "2026-11-12T17:00:00Z",
    },
    { rating: 4, content: "Paid six. Could have been eight.", created_at: "2026-10-20T09:33:00Z" },
    { rating: 5, created_at: "2026-09-29T20:20:00Z" },
  ],
  body_html: `<p>It rains in Bergen. This number is about what that does to paper, ink, wood, drying racks, bicycles and tempers, in thirty-two pages and two colours.</p>
<h2>Contents</h2>
<ol>
<li>239 days: a calendar printed in one blue, 4 pages</li>
<li>How paper knows: a year of humidity readings from the drying room, 6 pages</li>
<li>Umbrellas, deceased, 8 pages</li>
<li>Talking to a chandler: Ingrid and a man who sold oilskins for forty years, 9 pages</li>
<li>A recipe for fish soup, 1 page, and corrections to no. 6, 4 pages</li>
</ol>
<p>The PDF has two halves: single pages for reading, and imposed sheets for printing on A4 on both sides, flipped on the short edge. Fold, staple twice, trim or do not.</p>
<h2>The price</h2>
<p>Two dollars covers what the payment costs. Six is what a shop would ask. Fifty is the most we take, as it is still a zine.</p>`,
};
