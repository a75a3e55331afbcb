import type { SeedProduct } from "../../seed.ts";
import { print } from "../pictures.ts";

export const fishTessellation: SeedProduct = {
  slug: "fish-tessellation",
  name: "A fish that tiles",
  status: "active",
  description:
    "One fish, cut so that it fits itself: a repeat for cloth and wrapping paper, in vector and four colourways.",
  published_at: "2026-02-02T09:00:00Z",
  media_gallery: [print("tessellation-fish", "1x1")],
  variants: [
    {
      name: "Pattern files",
      amount_type: "fixed",
      amount: 1600,
      currency: "usd",
      benefits: ["AI, SVG and PDF, and TIFF at 600 ppi", "Four colourways", "Up to 200 printed pieces for sale"],
    },
  ],
  reviews: [],
  body_html: `<p>A fish whose back is the belly of the next. It took eleven drawings; the eleventh is the one without gaps.</p>
<h2>The files</h2>
<ul>
<li>The single fish, 12 cm long, as a plate to cut</li>
<li>The repeat, 24 × 18 cm, as AI, SVG, PDF and 600 ppi TIFF</li>
<li>Four colourways: harbour, rust, night, and plain black</li>
</ul>
<p>To print it by hand you cut one block and step it with a card template, which is the last page of the PDF. A tea towel takes 28 impressions and an hour.</p>
<h3>Selling what you make</h3>
<p>Up to two hundred pieces are included. For more, write to us; it is a short conversation.</p>`,
};
