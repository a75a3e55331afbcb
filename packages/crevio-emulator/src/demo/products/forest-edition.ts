import type { SeedProduct } from "../../seed.ts";
import { print } from "../pictures.ts";

export const forestEdition: SeedProduct = {
  slug: "forest-edition",
  name: "Forest edition",
  status: "active",
  description:
    "A fir forest with an owl in it: print-ready files for a wall, and quiet wallpapers for every screen you own.",
  published_at: "2025-11-24T09:00:00Z",
  media_gallery: [print("forest-edition"), print("forest-edition", "16x9")],
  variants: [
    {
      name: "Files",
      amount_type: "fixed",
      amount: 1200,
      currency: "usd",
      benefits: ["Print files for A4, A3 and 50 × 70 cm", "14 wallpapers, up to 6,016 × 3,384 px"],
    },
  ],
  reviews: [],
  body_html: `<p>Cut in pear wood over three weeks in October, printed in two inks, scanned from the fourth proof, which was better than the edition.</p>
<p>There is one owl. It is not in the middle.</p>
<h2>Included</h2>
<ul>
<li>PDF/X for A4, A3 and 50 × 70 cm, 3 mm bleed</li>
<li>Fourteen wallpapers for desktops, tablets and telephones, light and dark</li>
<li>A page on which papers to ask a print shop for</li>
</ul>
<p>For your own walls and screens. The paper edition of 40 sold out in the loft and will not be reprinted; the blocks have been planed.</p>`,
};
