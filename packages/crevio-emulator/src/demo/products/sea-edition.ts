import type { SeedProduct } from "../../seed.ts";
import { print } from "../pictures.ts";

export const seaEdition: SeedProduct = {
  slug: "sea-edition",
  name: "Sea edition",
  status: "active",
  description:
    "Waves and one boat: the three separations of our woodblock, to cut, to print by riso, or to hang as they are.",
  published_at: "2026-08-10T09:00:00Z",
  media_gallery: [print("sea-edition"), print("sea-edition", "16x9")],
  variants: [
    {
      name: "Separations and prints",
      amount_type: "fixed",
      amount: 1400,
      currency: "usd",
      benefits: [
        "Three separations at 600 ppi and as SVG",
        "Print files for A4, A3 and 50 × 70 cm",
        "Notes on the inks, 3 pages",
      ],
    },
  ],
  reviews: [],
  body_html: `<p>The boat is an oselvar, the sea is Byfjorden on the second of March, and the dark line below the horizon is where the block split and was glued.</p>
<h2>Three ways to use it</h2>
<ol>
<li><strong>Cut it.</strong> Key block and two colours as SVG, 20 × 28 cm, with marks.</li>
<li><strong>Send it to a riso shop.</strong> Three greyscale files at 600 ppi. We suggest medium blue, teal and black.</li>
<li><strong>Hang it.</strong> Finished print files in three sizes.</li>
</ol>
<p>If you cut it, begin with the sky. It forgives.</p>
<blockquote><p>Waves are easy as long as you do not draw water.</p></blockquote>`,
};
