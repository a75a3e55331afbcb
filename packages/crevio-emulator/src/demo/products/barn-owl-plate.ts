import type { SeedProduct } from "../../seed.ts";
import { print } from "../pictures.ts";

export const barnOwlPlate: SeedProduct = {
  slug: "barn-owl-plate",
  name: "Barn owl, a plate to cut",
  status: "archived",
  description:
    "A single plate at 15 × 20 cm, drawn for people who want to practise feathers. Now part of the print club.",
  published_at: "2025-05-05T08:00:00Z",
  media_gallery: [print("barn-owl")],
  variants: [
    { name: "Plate", amount_type: "fixed", amount: 900, currency: "usd", benefits: ["SVG and PDF, mirrored and not"] },
  ],
  reviews: [],
  body_html: `<p>A barn owl facing you, cut in one block. It was the club’s plate of May 2025 and sold here by itself for a year.</p>
<h2>What it teaches</h2>
<p>Feathers are not drawn one by one. There are about two hundred cuts in the breast and only four kinds of them; the second page of the PDF shows the four.</p>
<p>The plate is 15 × 20 cm and takes six to eight hours. Members of <a href="/products/print-club">the print club</a> on the yearly plan find it in the folder of May 2025.</p>`,
};
