import type { SeedProduct } from "../../seed.ts";
import { print } from "../pictures.ts";

export const sharpeningEvening: SeedProduct = {
  slug: "sharpening-evening",
  name: "Sharpening evening",
  status: "active",
  description:
    "Bring your dull gouges to a camera: three hours on stones, strops and slips, planned for February 2027.",
  published_at: "2026-07-27T08:00:00Z",
  media_gallery: [print("carving-tools")],
  variants: [
    {
      name: "Place",
      amount_type: "fixed",
      amount: 6500,
      currency: "usd",
      waitlist: true,
      benefits: ["Three hours, at most ten people", "Profiles for V-tools and gouges, 6 pages, PDF"],
    },
  ],
  reviews: [],
  body_html: `<p>Three hours about edges. You sit at your table with the tools you have; I sit at mine and look at yours through a magnifier on a cable.</p>
<h2>In this order</h2>
<ul>
<li>How to see that a tool is dull: thumbnail, lamp, lino</li>
<li>Flat tools and knives on a stone, 40 minutes</li>
<li>Gouges on a slip and a strop, 60 minutes</li>
<li>The V-tool, which is two chisels and a problem, 50 minutes</li>
</ul>
<p>We will hold it once ten people want it. Leave an address; there is nothing to pay until there is a date.</p>`,
};
